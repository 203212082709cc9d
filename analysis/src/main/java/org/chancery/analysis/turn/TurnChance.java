// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static java.util.Objects.requireNonNull;

import org.chancery.model.time.Period;

/**
 * How likely it is that a series turned in one unit of it.
 *
 * @param unit the unit with the first of the new level, and the gap before it if there is one
 * @param up whether it would have risen
 * @param probability 0 to 1
 */
public record TurnChance(Period unit, boolean up, double probability) {
  public TurnChance {
    requireNonNull(unit, "unit");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }

  /** The part of it that lies in a stretch of time, every day of the unit being as likely. */
  double within(Period period) {
    return period
        .intersection(unit)
        .map(common -> probability * common.days() / unit.days())
        .orElse(0.0);
  }
}
