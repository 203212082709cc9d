// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;

/**
 * A relation as a claim names it: {@code BLR <- CHN}.
 *
 * @param focus the actor on the left
 * @param direction whose acts count
 * @param other the actor or camp on the right; empty for all partners
 */
public record Relation(ActorId focus, Direction direction, Optional<ActorId> other) {
  /** What stands on the right for all partners. */
  public static final String ALL = "partners";

  public Relation {
    requireNonNull(focus, "focus");
    requireNonNull(direction, "direction");
    if (other.filter(focus::equals).isPresent()) {
      throw new IllegalArgumentException(focus + " has no relation with itself");
    }
  }

  /** The relation of the same actor with another. */
  public Relation with(ActorId another) {
    return new Relation(focus, direction, Optional.of(another));
  }

  /** The relation as users write it. */
  @Override
  public String toString() {
    return focus + " " + direction.arrow() + " " + other.map(ActorId::value).orElse(ALL);
  }
}
