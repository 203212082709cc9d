// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;

/** Incidents in the one order that all measures use, each number once. */
final class Merging {
  private static final Comparator<Incident> OF_ONE_NUMBER =
      Comparator.comparing(Incident::source)
          .thenComparing(Incident::target)
          .thenComparing(incident -> incident.events().toString());

  private Merging() {}

  /** Incidents in order. */
  static List<Incident> inOrder(Collection<Incident> incidents) {
    return incidents.stream().sorted(Merging::compare).toList();
  }

  /**
   * Each number once. Of incidents with the same number one stays, with the codings of all; it is
   * mutual if the focus actor acts in one and is acted upon in another.
   *
   * @param ordered incidents in order
   */
  static List<Incident> once(ActorId focus, Collection<Incident> ordered) {
    Map<Long, Incident> byNumber = new LinkedHashMap<>();
    for (Incident incident : ordered) {
      byNumber.merge(incident.number(), incident, (one, other) -> merge(focus, one, other));
    }
    return List.copyOf(byNumber.values());
  }

  private static int compare(Incident one, Incident other) {
    int byDate = one.date().compareTo(other.date());
    if (byDate != 0) {
      return byDate;
    }
    int byNumber = Long.compare(one.number(), other.number());
    return byNumber != 0 ? byNumber : OF_ONE_NUMBER.compare(one, other);
  }

  private static Incident merge(ActorId focus, Incident one, Incident other) {
    boolean bothWays = one.source().equals(focus) != other.source().equals(focus);
    SortedSet<EventId> events = new TreeSet<>(one.events());
    events.addAll(other.events());
    return new Incident(
        one.number(),
        one.date(),
        one.source(),
        one.target(),
        one.mutual() || other.mutual() || bothWays,
        one.act(),
        one.status(),
        one.says(),
        one.venue(),
        one.sourceSide(),
        one.targetSide(),
        one.selective() && other.selective(),
        Math.max(one.reports(), other.reports()),
        List.copyOf(events));
  }
}
