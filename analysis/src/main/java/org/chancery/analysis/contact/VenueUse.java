// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.EventType;

/**
 * Where two sides met: incidents of CONSULT other than by telephone, by the state of their venue.
 *
 * @param atFocus in the state of the focus actor
 * @param atCounterpart in that of the counterpart
 * @param elsewhere in that of a third, by id
 * @param unknown the source does not tell
 */
public record VenueUse(
    int atFocus, int atCounterpart, SortedMap<ActorId, Integer> elsewhere, int unknown) {
  private static final String PHONE = "phone";

  public VenueUse {
    elsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
  }

  static VenueUse of(ActorId focus, SortedSet<ActorId> counterpart, List<Incident> incidents) {
    int atFocus = 0;
    int atCounterpart = 0;
    int unknown = 0;
    SortedMap<ActorId, Integer> elsewhere = new TreeMap<>();
    for (Incident incident : incidents) {
      if (!isMeeting(incident)) {
        continue;
      }
      if (incident.venue().isEmpty()) {
        unknown++;
      } else if (incident.venue().get().equals(focus)) {
        atFocus++;
      } else if (counterpart.contains(incident.venue().get())) {
        atCounterpart++;
      } else {
        elsewhere.merge(incident.venue().get(), 1, Integer::sum);
      }
    }
    return new VenueUse(atFocus, atCounterpart, elsewhere, unknown);
  }

  /** Whether the two sides met: CONSULT other than by telephone. */
  static boolean isMeeting(Incident incident) {
    return incident.act().type().equals(Optional.of(EventType.CONSULT))
        && incident.act().mode().filter(mode -> mode.name().equals(PHONE)).isEmpty();
  }

  /** All meetings. */
  public int n() {
    int others = elsewhere.values().stream().mapToInt(Integer::intValue).sum();
    return atFocus + atCounterpart + others + unknown;
  }
}
