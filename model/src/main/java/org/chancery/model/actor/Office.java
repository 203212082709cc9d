// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A post that a person held, and for whom the person acted in it.
 *
 * @param holder the person
 * @param of the state or organisation that it is a post of
 * @param title the post in the source's words
 * @param sector the part of the state it belongs to, where the source tells
 * @param rank its rank, where the source tells
 * @param held from when to when
 * @param source the work or data set that says so
 * @param place place in the source
 */
public record Office(
    ActorId holder,
    ActorId of,
    String title,
    Optional<Sector> sector,
    Optional<Rank> rank,
    Tenure held,
    String source,
    String place) {
  public Office {
    requireNonNull(holder, "holder");
    requireNonNull(of, "of");
    requireNonNull(title, "title");
    requireNonNull(sector, "sector");
    requireNonNull(rank, "rank");
    requireNonNull(held, "held");
    requireNonNull(place, "place");
    if (source.isBlank()) {
      throw new IllegalArgumentException("an office of " + holder + " has no source");
    }
  }
}
