// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;

/** The incidents of a record by who is involved, from which the acts of relations are taken. */
final class Involved {
  private final Docket docket;
  private final Map<ActorId, List<Incident>> incidents;
  private final Map<ActorId, List<Incident>> codings;

  Involved(Docket docket) {
    this.docket = docket;
    this.incidents = byActor(docket.incidents());
    this.codings = byActor(docket.codings());
  }

  private static Map<ActorId, List<Incident>> byActor(List<Incident> all) {
    Map<ActorId, List<Incident>> byActor = new HashMap<>();
    for (Incident incident : all) {
      if (incident.status() == Status.OCCURRED) {
        byActor.computeIfAbsent(incident.source(), actor -> new ArrayList<>()).add(incident);
        byActor.computeIfAbsent(incident.target(), actor -> new ArrayList<>()).add(incident);
      }
    }
    return byActor;
  }

  /** The acts of a relation that occurred, in the direction that it says. */
  Acts acts(Relation relation) {
    SortedSet<ActorId> focus = docket.members(relation.focus());
    SortedSet<ActorId> looked =
        relation
            .other()
            .map(docket::members)
            .filter(others -> count(others) < count(focus))
            .orElse(focus);
    Predicate<Incident> taken = taken(relation, focus);
    return new Acts(once(incidents, looked, taken), once(codings, looked, taken));
  }

  private int count(SortedSet<ActorId> actors) {
    return actors.stream().mapToInt(actor -> of(incidents, actor).size()).sum();
  }

  private static List<Incident> of(Map<ActorId, List<Incident>> byActor, ActorId actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  private Predicate<Incident> taken(Relation relation, SortedSet<ActorId> focus) {
    Predicate<ActorId> other =
        relation
            .other()
            .map(docket::members)
            .<Predicate<ActorId>>map(members -> actor -> members.contains(actor))
            .orElse(docket.partners());
    Predicate<ActorId> across = actor -> !focus.contains(actor) && other.test(actor);
    Direction direction = relation.direction();
    return incident -> {
      boolean forth = focus.contains(incident.source()) && across.test(incident.target());
      boolean back = focus.contains(incident.target()) && across.test(incident.source());
      return runs(direction, incident, forth, back);
    };
  }

  private static boolean runs(Direction direction, Incident incident, boolean forth, boolean back) {
    return switch (direction) {
      case EITHER -> forth || back;
      case BY_FOCUS -> forth || (back && incident.mutual());
      case BY_COUNTERPART -> back || (forth && incident.mutual());
    };
  }

  /* A summit of several shows in several dyads, and is one incident all the same. */
  private static List<Incident> once(
      Map<ActorId, List<Incident>> byActor, SortedSet<ActorId> looked, Predicate<Incident> taken) {
    Set<Long> seen = new HashSet<>();
    List<Incident> kept = new ArrayList<>();
    for (ActorId actor : looked) {
      for (Incident incident : of(byActor, actor)) {
        if (taken.test(incident) && seen.add(incident.number())) {
          kept.add(incident);
        }
      }
    }
    return kept;
  }
}
