// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;

/**
 * The acts of a relation: what occurred, each once, though a summit of several shows in several
 * dyads.
 *
 * @param incidents each incident once, in the order of the record
 * @param codings each coding by itself
 */
record Acts(List<Incident> incidents, List<Incident> codings) {
  Acts {
    incidents = List.copyOf(incidents);
    codings = List.copyOf(codings);
  }

  /** The acts of a relation, in the direction that it says. */
  static Acts of(Docket docket, Relation relation) {
    Predicate<Incident> taken = taken(docket, relation);
    return new Acts(once(docket.incidents(), taken), once(docket.codings(), taken));
  }

  private static Predicate<Incident> taken(Docket docket, Relation relation) {
    SortedSet<ActorId> focus = docket.members(relation.focus());
    Predicate<ActorId> other =
        relation
            .other()
            .map(docket::members)
            .<Predicate<ActorId>>map(members -> members::contains)
            .orElse(docket.partners());
    Direction direction = relation.direction();
    return incident -> {
      boolean forth = focus.contains(incident.source()) && across(other, focus, incident.target());
      boolean back = focus.contains(incident.target()) && across(other, focus, incident.source());
      return incident.status() == Status.OCCURRED && runs(direction, incident, forth, back);
    };
  }

  private static boolean across(Predicate<ActorId> other, SortedSet<ActorId> focus, ActorId actor) {
    return other.test(actor) && !focus.contains(actor);
  }

  private static boolean runs(Direction direction, Incident incident, boolean forth, boolean back) {
    return switch (direction) {
      case EITHER -> forth || back;
      case BY_FOCUS -> forth || (back && incident.mutual());
      case BY_COUNTERPART -> back || (forth && incident.mutual());
    };
  }

  private static List<Incident> once(List<Incident> all, Predicate<Incident> taken) {
    Set<Object> seen = new HashSet<>();
    List<Incident> kept = new ArrayList<>();
    for (Incident incident : all) {
      if (taken.test(incident) && seen.add(incident.number())) {
        kept.add(incident);
      }
    }
    return kept;
  }

  /** Those that a choice counts. */
  List<Incident> under(Choice choice, Docket docket) {
    List<Incident> all = choice.perCoding() ? codings : incidents;
    if (choice.withoutPublisher().isEmpty() && choice.withoutIncident().isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(
            one ->
                choice.withoutIncident().isEmpty()
                    || choice.withoutIncident().getAsLong() != one.number())
        .filter(
            one ->
                choice.withoutPublisher().isEmpty()
                    || !docket
                        .publishers(one)
                        .equals(new java.util.TreeSet<>(List.of(choice.withoutPublisher().get()))))
        .toList();
  }

  /** Those wholly within a stretch of time. */
  List<Incident> within(org.chancery.model.time.Period period) {
    return incidents.stream().filter(one -> one.date().within(period)).toList();
  }
}
