// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.model.time.Period;

/**
 * Where a series turned.
 *
 * @param at the first unit of the new level
 * @param dates the units among which the turn lies with a confidence of 90 %; where nobody watched
 *     before the first of them, the gap too
 * @param before level before, for each unit of exposure
 * @param after level after
 * @param size how far it moved: after by before for counts, after less before for values
 * @param existence the probability, 0 to 1, that it is no accident: 1 less the share of orders of
 *     the same numbers in which chance makes as much of a turn
 */
public record TurningPoint(
    Period at,
    Period dates,
    double before,
    double after,
    ConfidenceDistribution size,
    double existence) {
  /** The level of confidence of the dates. */
  public static final double LEVEL = 0.9;

  public TurningPoint {
    requireNonNull(at, "at");
    requireNonNull(dates, "dates");
    requireNonNull(size, "size");
    if (!(existence >= 0 && existence <= 1)) {
      throw new IllegalArgumentException("no probability: " + existence);
    }
  }

  /** Whether the series rose there. */
  public boolean up() {
    return after > before;
  }
}
