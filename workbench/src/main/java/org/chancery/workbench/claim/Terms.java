// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Decimal;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActorReadings;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/** The words that all forms of claims share. */
final class Terms {
  private static final Pattern RELATION = Pattern.compile("(.+?)\\s*(<->|->|<-)\\s*(.+)");

  private final Surroundings surroundings;
  private final ActorReadings actors;

  Terms(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.actors = surroundings.references().actors();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** An actor or camp, by id or name. */
  Reading<ActorId> actor() {
    return actors.whole();
  }

  /** Two with an arrow. */
  Reading<Relation> relation() {
    return (node, complaints) ->
        Readings.text()
            .read(node, complaints)
            .flatMap(text -> relation(text, node.line(), complaints));
  }

  private Optional<Relation> relation(String text, int line, Complaints complaints) {
    Matcher parts = RELATION.matcher(text);
    if (!parts.matches()) {
      complaints.add(
          line,
          Reason.BAD_VALUE,
          Quoted.of(text) + " is no relation",
          "Write two actors and an arrow: BLR <- CHN, BLR -> CHN or BLR <-> CHN.");
      return Optional.empty();
    }
    Direction direction =
        Arrays.stream(Direction.values())
            .filter(one -> one.arrow().equals(parts.group(2)))
            .findFirst()
            .orElseThrow();
    Optional<ActorId> focus = actors.whole(parts.group(1), line, complaints);
    if (parts.group(3).equals(Relation.ALL)) {
      return focus.map(one -> new Relation(one, direction, Optional.empty()));
    }
    Optional<ActorId> other = actors.whole(parts.group(3), line, complaints);
    if (focus.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (focus.equals(other)) {
      complaints.add(line, Reason.BAD_VALUE, "a relation of " + focus.get() + " with itself", "");
      return Optional.empty();
    }
    return Optional.of(new Relation(focus.get(), direction, other));
  }

  /** A stretch of time; an open end is that of the case's period. */
  Reading<Period> period() {
    return (node, complaints) ->
        Readings.date()
            .read(node, complaints)
            .flatMap(date -> closed(date, node.line(), complaints));
  }

  private Optional<Period> closed(Edtf date, int line, Complaints complaints) {
    Edtf whole = surroundings.period();
    LocalDate first = date.earliest().equals(LocalDate.MIN) ? whole.earliest() : date.earliest();
    LocalDate last = date.latest().equals(LocalDate.MAX) ? whole.latest() : date.latest();
    boolean open = first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    if (open || last.isBefore(first)) {
      String why = open ? " has an open end" : " has nothing of the case's period " + whole.text();
      complaints.add(line, Reason.BAD_DATE, Quoted.of(date.text()) + why, "Write both ends.");
      return Optional.empty();
    }
    return Optional.of(new Period(first, last));
  }

  /** A margin: a percentage as a part, or a number. */
  static Reading<Double> margin() {
    return Readings.parsed(Terms::parseMargin, Reason.BAD_VALUE);
  }

  private static double parseMargin(String text) {
    boolean percent = text.endsWith("%");
    double value =
        Decimal.parse(percent ? text.substring(0, text.length() - 1) : text).doubleValue();
    if (value < 0) {
      throw new IllegalArgumentException(Quoted.of(text) + " is below 0; a margin never is");
    }
    return percent ? value / 100 : value;
  }

  /** An event of the chronology by its id, or of a feed by its full id. */
  Reading<EventId> event() {
    return (node, complaints) ->
        Readings.text().read(node, complaints).flatMap(word -> event(word, node, complaints));
  }

  private Optional<EventId> event(String word, Node node, Complaints complaints) {
    return word.indexOf(':') > 0
        ? Optional.of(new EventId(word))
        : ownEvent(word, node, complaints);
  }

  /** An event of the chronology by its id. */
  Reading<EventId> ownEvent() {
    return (node, complaints) ->
        Readings.text().read(node, complaints).flatMap(word -> ownEvent(word, node, complaints));
  }

  private Optional<EventId> ownEvent(String word, Node node, Complaints complaints) {
    if (!isEvent(word)) {
      complaints.addUnknown(
          node.line(), Reason.BAD_VALUE, "event", word, events(), "Events of the chronology");
      return Optional.empty();
    }
    return Optional.of(EventId.of(IncidentRule.CHRONOLOGY, word));
  }

  /** Whether the chronology has an event of this id. */
  boolean isEvent(String word) {
    return events().contains(word);
  }

  private List<String> events() {
    return surroundings.chronology().stream().map(event -> event.id().nativeId()).toList();
  }

  /** The date of an event of the chronology. */
  Optional<Edtf> dateOf(EventId id) {
    return surroundings.chronology().stream()
        .filter(event -> event.id().equals(id))
        .map(Event::date)
        .findFirst();
  }
}
