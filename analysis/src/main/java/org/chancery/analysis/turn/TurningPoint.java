// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.model.time.Period;

/**
 * Where a series turned.
 *
 * @param at the first unit of the new level
 * @param dates the units among which the turn lies with the level of confidence of the segmentation
 * @param before level before, for each unit of exposure
 * @param after level after
 * @param size how far it moved: after by before for counts, after less before for values
 */
public record TurningPoint(
    Period at, Period dates, double before, double after, ConfidenceDistribution size) {
  public TurningPoint {
    requireNonNull(at, "at");
    requireNonNull(dates, "dates");
    requireNonNull(size, "size");
  }

  /** Whether the series rose there. */
  public boolean up() {
    return after > before;
  }
}
