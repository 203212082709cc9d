// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;

/**
 * The incidents that answer a question: those of the focus actor whose date can fall into the
 * period, in order, each once for each partner. The order in which they were given, and incidents
 * between others, make no difference.
 *
 * <p>Immutable and safe to share.
 */
public final class Dealings {
  private final Scope scope;
  private final SortedMap<ActorId, List<Incident>> byPartner;
  private final List<Incident> all;
  private final List<Incident> domestic;
  private final List<Incident> unresolved;
  private final List<Incident> hosted;
  private final Map<Status, Integer> leftOut;

  private Dealings(
      Scope scope,
      List<Incident> own,
      List<Incident> hosted,
      Map<Status, Integer> leftOut,
      Predicate<ActorId> isPartner) {
    this.scope = scope;
    ActorId focus = scope.focus();
    Map<Other, List<Incident>> sorts =
        own.stream().collect(groupingBy(one -> Other.of(one.partnerOf(focus), focus, isPartner)));
    List<Incident> withPartners = sorts.getOrDefault(Other.PARTNER, List.of());
    this.all = Merging.once(focus, withPartners);
    this.byPartner =
        withPartners.stream()
            .collect(groupingBy(one -> one.partnerOf(focus), TreeMap::new, toList()));
    byPartner.replaceAll((partner, its) -> Merging.once(focus, its));
    this.domestic = Merging.once(focus, sorts.getOrDefault(Other.ITSELF, List.of()));
    this.unresolved = Merging.once(focus, sorts.getOrDefault(Other.UNRESOLVED, List.of()));
    this.hosted = hosted;
    this.leftOut = leftOut;
  }

  /** What the one across from the focus actor is. */
  private enum Other {
    PARTNER,
    ITSELF,
    UNRESOLVED;

    static Other of(ActorId other, ActorId focus, Predicate<ActorId> isPartner) {
      if (other.equals(focus)) {
        return ITSELF;
      }
      return isPartner.test(other) ? PARTNER : UNRESOLVED;
    }
  }

  /**
   * The incidents that answer a question.
   *
   * @param incidents any incidents, in any order; one with several dyads is given once for each
   * @param isPartner whether an actor is one that a relation can be had with, and not a name that
   *     could not be resolved
   */
  public static Dealings of(
      Scope scope, Collection<Incident> incidents, Predicate<ActorId> isPartner) {
    List<Incident> inPeriod =
        incidents.stream().filter(incident -> incident.date().touches(scope.period())).toList();
    List<Incident> counted =
        inPeriod.stream().filter(incident -> scope.statuses().contains(incident.status())).toList();
    List<Incident> own =
        Merging.inOrder(
            counted.stream().filter(incident -> incident.involves(scope.focus())).toList());
    return new Dealings(scope, own, hosted(scope, counted), leftOut(scope, inPeriod), isPartner);
  }

  private static List<Incident> hosted(Scope scope, List<Incident> counted) {
    Set<Long> own =
        counted.stream()
            .filter(incident -> incident.involves(scope.focus()))
            .map(Incident::number)
            .collect(toSet());
    Optional<ActorId> here = Optional.of(scope.focus());
    List<Incident> others =
        counted.stream()
            .filter(incident -> incident.venue().equals(here) && !own.contains(incident.number()))
            .toList();
    return Merging.once(scope.focus(), Merging.inOrder(others));
  }

  private static Map<Status, Integer> leftOut(Scope scope, List<Incident> inPeriod) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    inPeriod.stream()
        .filter(incident -> incident.involves(scope.focus()))
        .filter(incident -> !scope.statuses().contains(incident.status()))
        .collect(groupingBy(Incident::status, groupingBy(Incident::number)))
        .forEach((status, byNumber) -> counts.put(status, byNumber.size()));
    return Collections.unmodifiableMap(counts);
  }

  /** What was asked. */
  public Scope scope() {
    return scope;
  }

  /** The partners with an incident, in the order of their ids. */
  public SortedSet<ActorId> partners() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(byPartner.keySet()));
  }

  /** The incidents with a counterpart, in order, each once. */
  public List<Incident> with(Counterpart counterpart) {
    if (counterpart.members().size() == 1) {
      return byPartner.getOrDefault(counterpart.members().first(), List.of());
    }
    List<Incident> incidents =
        counterpart.members().stream()
            .flatMap(member -> byPartner.getOrDefault(member, List.of()).stream())
            .toList();
    return Merging.once(scope.focus(), Merging.inOrder(incidents));
  }

  /** The incidents with all partners, in order, each once. */
  public List<Incident> all() {
    return all;
  }

  /** Incidents with the focus actor on both sides. */
  public List<Incident> domestic() {
    return domestic;
  }

  /** Incidents with somebody who is no partner, such as a name that could not be resolved. */
  public List<Incident> unresolved() {
    return unresolved;
  }

  /** Incidents between others that took place with the focus actor, in which it had no part. */
  public List<Incident> hosted() {
    return hosted;
  }

  /** How many incidents of the focus actor were left out for their status, by status. */
  public Map<Status, Integer> leftOut() {
    return leftOut;
  }
}
