// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Actors that an analyst has put together, as in "the West".
 *
 * @param id its id
 * @param name its name; resolves to it like any other name
 * @param members those in it, in the analyst's order
 * @param note why these
 */
public record Camp(ActorId id, String name, List<ActorId> members, String note) {
  public Camp {
    requireNonNull(id, "id");
    requireNonNull(note, "note");
    if (name.isBlank()) {
      throw new IllegalArgumentException("the camp " + id + " has no name");
    }
    members = List.copyOf(members);
  }
}
