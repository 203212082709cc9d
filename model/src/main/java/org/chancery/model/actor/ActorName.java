// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A further name of an actor, and from when to when it stands for it.
 *
 * @param actor the actor
 * @param sector the part of it that the name stands for, as in {@code BLR/OPP}
 * @param name the name
 * @param held from when to when
 */
public record ActorName(ActorId actor, Optional<Sector> sector, String name, Tenure held) {
  public ActorName {
    requireNonNull(actor, "actor");
    requireNonNull(sector, "sector");
    requireNonNull(held, "held");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a further name of " + actor + " is blank");
    }
  }
}
