// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Period;

/**
 * Which dyad-months are wanted.
 *
 * @param pair the two between whom; all pairs where there is none
 * @param period a period that holds the events' whole dates; all time where there is none
 */
public record DyadMonthQuery(Optional<Pair> pair, Optional<Period> period) {
  /** All dyads at all times. */
  public static final DyadMonthQuery ALL = new DyadMonthQuery(Optional.empty(), Optional.empty());

  public DyadMonthQuery {
    requireNonNull(pair, "pair");
    requireNonNull(period, "period");
  }

  /** Two principals, in either direction. */
  public record Pair(ActorId one, ActorId other) {
    public Pair {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
    }
  }

  /** What two do to each other. */
  public static DyadMonthQuery between(ActorId one, ActorId other) {
    return new DyadMonthQuery(Optional.of(new Pair(one, other)), Optional.empty());
  }
}
