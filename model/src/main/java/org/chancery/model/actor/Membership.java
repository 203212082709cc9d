// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

/**
 * How an actor stood to an organisation or another state, and from when to when.
 *
 * @param actor who
 * @param in the organisation or state
 * @param status how it stood
 * @param held from when to when
 * @param source the work or data set that says so
 * @param place place in the source
 * @param says what the source says, in the coder's words; may be empty
 */
public record Membership(
    ActorId actor,
    ActorId in,
    Standing status,
    Tenure held,
    String source,
    String place,
    String says) {
  public Membership {
    requireNonNull(actor, "actor");
    requireNonNull(in, "in");
    requireNonNull(status, "status");
    requireNonNull(held, "held");
    requireNonNull(place, "place");
    requireNonNull(says, "says");
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "the standing of " + actor + " in " + in + " has no source");
    }
  }
}
