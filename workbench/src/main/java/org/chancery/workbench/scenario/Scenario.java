// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;

/**
 * Something that may happen, put so that a forecast can take it in.
 *
 * @param id lower case and hyphens
 * @param says the scenario in the words of whoever thought of it
 * @param at where it stands in its source; empty if nowhere
 * @param assume what is assumed, at least one thing
 * @param about whose forecasts are asked for; of all whom it touches where empty
 * @param horizon how many days ahead, where it says so
 * @param beyond what it speaks of that no record of events between states can tell; empty if
 *     nothing
 * @param line where it begins in its file
 */
public record Scenario(
    String id,
    String says,
    String at,
    List<Premise> assume,
    List<ActorId> about,
    Optional<Integer> horizon,
    String beyond,
    int line) {
  public Scenario {
    requireNonNull(id, "id");
    requireNonNull(says, "says");
    requireNonNull(at, "at");
    requireNonNull(horizon, "horizon");
    requireNonNull(beyond, "beyond");
    assume = List.copyOf(assume);
    about = List.copyOf(about);
    if (assume.isEmpty()) {
      throw new IllegalArgumentException("nothing is assumed: " + id);
    }
  }
}
