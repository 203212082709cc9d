// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
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
import java.util.stream.Stream;
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
      Map<ActorId, List<Incident>> own,
      List<Incident> hosted,
      Map<Status, Integer> leftOut,
      Predicate<ActorId> isPartner) {
    this.scope = scope;
    this.byPartner = new TreeMap<>();
    this.domestic = Merging.once(scope.focus(), own.getOrDefault(scope.focus(), List.of()));
    List<Incident> unknown = new ArrayList<>();
    own.forEach(
        (other, its) -> {
          if (other.equals(scope.focus())) {
            return;
          }
          if (isPartner.test(other)) {
            byPartner.put(other, Merging.once(scope.focus(), its));
          } else {
            unknown.addAll(its);
          }
        });
    this.all = once(byPartner.values().stream());
    this.unresolved = Merging.once(scope.focus(), unknown);
    this.hosted = hosted;
    this.leftOut = leftOut;
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
    Map<ActorId, List<Incident>> own =
        counted.stream()
            .filter(incident -> incident.involves(scope.focus()))
            .collect(groupingBy(incident -> incident.partnerOf(scope.focus()), toList()));
    return new Dealings(scope, own, hosted(scope, counted), leftOut(scope, inPeriod), isPartner);
  }

  private static List<Incident> hosted(Scope scope, List<Incident> counted) {
    Set<Long> own =
        counted.stream()
            .filter(incident -> incident.involves(scope.focus()))
            .map(Incident::number)
            .collect(toSet());
    Optional<ActorId> here = Optional.of(scope.focus());
    return Merging.once(
        scope.focus(),
        counted.stream()
            .filter(incident -> incident.venue().equals(here) && !own.contains(incident.number()))
            .toList());
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
    return once(
        counterpart.members().stream().map(member -> byPartner.getOrDefault(member, List.of())));
  }

  /** The incidents with all partners, in order, each once. */
  public List<Incident> all() {
    return all;
  }

  private List<Incident> once(Stream<List<Incident>> lists) {
    return Merging.once(scope.focus(), lists.flatMap(List::stream).toList());
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
