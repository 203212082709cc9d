// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import static java.util.Objects.requireNonNull;

import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.EventType;

/**
 * One thing that is assumed.
 *
 * @param source who acts, or acts no more
 * @param type what is done
 * @param target to whom
 * @param times how often it happens on the eve of the forecast, at least 1; of no meaning where it
 *     stops
 * @param stops whether it is assumed to have stopped, one horizon before the forecast
 */
public record Premise(ActorId source, EventType type, ActorId target, int times, boolean stops) {
  public Premise {
    requireNonNull(source, "source");
    requireNonNull(type, "type");
    requireNonNull(target, "target");
    if (source.equals(target)) {
      throw new IllegalArgumentException(source + " with itself");
    }
    if (times < 1) {
      throw new IllegalArgumentException("times: " + times);
    }
  }
}
