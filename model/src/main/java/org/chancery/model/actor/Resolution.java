// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.time.Period;

/**
 * What a name stands for.
 *
 * @param mention the name as the source has it
 * @param actor who is named: a person, state, organisation; for the unknown, an id made of the name
 * @param kind what the actor is
 * @param principal the state or organisation that the actor acts for or is part of on that day; the
 *     actor itself where none is known. Whether it speaks for the state is for {@code sector} to
 *     say
 * @param sector the part of the principal that is meant, where the name tells
 * @param rank the rank of the one named, where the name or the office tells
 * @param link how the name leads to the principal
 * @param validity the days for which the answer is the same
 */
public record Resolution(
    String mention,
    ActorId actor,
    ActorKind kind,
    ActorId principal,
    Optional<Sector> sector,
    Optional<Rank> rank,
    Link link,
    Period validity) {
  public Resolution {
    requireNonNull(mention, "mention");
    requireNonNull(actor, "actor");
    requireNonNull(kind, "kind");
    requireNonNull(principal, "principal");
    requireNonNull(sector, "sector");
    requireNonNull(rank, "rank");
    requireNonNull(link, "link");
    requireNonNull(validity, "validity");
  }

  /** The same, with another sector. */
  Resolution in(Optional<Sector> other) {
    return new Resolution(mention, actor, kind, principal, other, rank, link, validity);
  }

  /** The same, for those of its days only that lie in a period as well. */
  Resolution within(Period period) {
    Period shared = validity.intersection(period).orElseThrow();
    return new Resolution(mention, actor, kind, principal, sector, rank, link, shared);
  }

  /** The same answer to another mention. */
  Resolution mentionedAs(String other) {
    return new Resolution(other, actor, kind, principal, sector, rank, link, validity);
  }
}
