// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.analysis.outlook.Question;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;

/**
 * The incidents of a record boiled down to facts: a source did something of a PLOVER type to a
 * target on a day, and that is step {@link LocalDate#toEpochDay()}. A mutual act is a fact of each
 * of the two. Keeps the way back from each fact to its events.
 */
public final class FactBook {
  private static final List<EventType> TYPES = List.of(EventType.values());

  private static final List<QuadClass> QUADS = List.of(QuadClass.values());

  private final List<ActorId> actors;
  private final Map<ActorId, Integer> numbers = new HashMap<>();
  private final Map<Question, NavigableMap<Integer, List<EventId>>> events = new HashMap<>();
  private final History history;
  private final LeftOut leftOut;

  /**
   * Incidents that no forecast is learned from.
   *
   * @param selective told by selective sources alone, whose silence means nothing
   * @param undated without a day
   * @param untyped without a PLOVER type
   * @param unplaced with somebody who is no partner, or within one
   */
  public record LeftOut(int selective, int undated, int untyped, int unplaced) {}

  private FactBook(Collection<Incident> usable, Collection<ActorId> also, LeftOut leftOut) {
    this.leftOut = leftOut;
    SortedSet<ActorId> all = new TreeSet<>(also);
    for (Incident incident : usable) {
      all.add(incident.source());
      all.add(incident.target());
    }
    this.actors = List.copyOf(all);
    for (int number = 0; number < actors.size(); number++) {
      numbers.put(actors.get(number), number);
    }
    List<Fact> facts = new ArrayList<>();
    for (Incident incident : usable) {
      int source = number(incident.source());
      int target = number(incident.target());
      facts.add(enter(incident, source, target));
      if (incident.mutual()) {
        facts.add(enter(incident, target, source));
      }
    }
    this.history = History.of(facts, actors.size(), TYPES.size());
  }

  /**
   * The facts that some incidents hold.
   *
   * @param incidents what occurred, in any order
   * @param partner whether a relation can be had with somebody
   * @param also actors who have a number whether or not they act
   */
  public static FactBook of(
      Collection<Incident> incidents, Predicate<ActorId> partner, Collection<ActorId> also) {
    int selective = 0;
    int undated = 0;
    int untyped = 0;
    int unplaced = 0;
    List<Incident> usable = new ArrayList<>();
    for (Incident incident : incidents) {
      if (incident.selective()) {
        selective++;
      } else if (incident.date().day().isEmpty()) {
        undated++;
      } else if (incident.act().type().isEmpty()) {
        untyped++;
      } else if (!between(incident, partner)) {
        unplaced++;
      } else {
        usable.add(incident);
      }
    }
    return new FactBook(usable, also, new LeftOut(selective, undated, untyped, unplaced));
  }

  private static boolean between(Incident incident, Predicate<ActorId> partner) {
    return !incident.source().equals(incident.target())
        && partner.test(incident.source())
        && partner.test(incident.target());
  }

  private Fact enter(Incident incident, int source, int target) {
    int step = (int) incident.date().day().orElseThrow().toEpochDay();
    Fact fact = new Fact(step, source, relation(incident.act().type().orElseThrow()), target);
    events
        .computeIfAbsent(Question.of(fact), unused -> new TreeMap<>())
        .computeIfAbsent(step, unused -> new ArrayList<>())
        .addAll(incident.events());
    return fact;
  }

  /** The facts. */
  public History history() {
    return history;
  }

  /** Types by their quad class; each actor alone. */
  public Kinship kinship() {
    int[] alone = IntStream.range(0, actors.size()).toArray();
    return Kinship.of(
        alone, alone, TYPES.stream().mapToInt(type -> QUADS.indexOf(type.quadClass())).toArray());
  }

  /** What is not in it. */
  public LeftOut leftOut() {
    return leftOut;
  }

  /** The number of an actor; empty if it is in no fact. */
  public Optional<Integer> find(ActorId actor) {
    return Optional.ofNullable(numbers.get(actor));
  }

  private int number(ActorId actor) {
    return find(actor).orElseThrow();
  }

  /** The actor of a number. */
  public ActorId actor(int number) {
    return actors.get(number);
  }

  /** The number of a PLOVER type among the relations. */
  public static int relation(EventType type) {
    return TYPES.indexOf(type);
  }

  /** The PLOVER type of a relation. */
  public EventType type(int relation) {
    return TYPES.get(relation);
  }

  /** The events behind the facts that a question asks about, of some steps, the latest first. */
  public List<EventId> events(Question question, int from, int before) {
    return events
        .getOrDefault(question, new TreeMap<>())
        .subMap(from, true, before, false)
        .descendingMap()
        .values()
        .stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The day of a step. */
  public static LocalDate day(int step) {
    return LocalDate.ofEpochDay(step);
  }

  /** The day after the last that is known of; empty if nothing is. */
  public Optional<LocalDate> next() {
    return history.isEmpty() ? Optional.empty() : Optional.of(day(history.lastStep() + 1));
  }

  /** What to tell a person where there is too little to learn from. */
  public ChanceryException tooLittle() {
    return ChanceryException.of(
        Fault.DATA,
        ("there is too little to learn a forecast from: %d acts with a day (not counted: %d told by"
                + " selective sources alone, %d without a day, %d without a PLOVER type, %d not"
                + " between two partners)")
            .formatted(
                history.facts().size(),
                leftOut.selective,
                leftOut.undated,
                leftOut.untyped,
                leftOut.unplaced),
        "Import an event feed that watches all of the time, such as GDELT or ICEWS.");
  }
}
