// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.util.Collection;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * Incidents by who acted.
 *
 * @param byFocus the focus actor acted and the counterpart was acted upon
 * @param byCounterpart the counterpart acted
 * @param mutual both acted
 */
public record Directions(int byFocus, int byCounterpart, int mutual) {
  static Directions of(ActorId focus, Collection<Incident> incidents) {
    int byFocus = 0;
    int mutual = 0;
    for (Incident incident : incidents) {
      if (incident.mutual()) {
        mutual++;
      } else if (incident.source().equals(focus)) {
        byFocus++;
      }
    }
    return new Directions(byFocus, incidents.size() - byFocus - mutual, mutual);
  }

  /** Incidents in which one side acted. */
  public int directed() {
    return byFocus + byCounterpart;
  }
}
