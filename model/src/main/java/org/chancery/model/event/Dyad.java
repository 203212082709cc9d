// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import org.chancery.model.actor.ActorId;

/**
 * A directed pair of principals: the source acts, the target is acted upon.
 *
 * @param source who acts
 * @param target who is acted upon
 */
public record Dyad(ActorId source, ActorId target) {
  /** The other direction. */
  public Dyad reversed() {
    return new Dyad(target, source);
  }
}
