// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A piece of what carries a forecast.
 *
 * @param family what it is about
 * @param evidence the numbers, in the order of their kinds
 * @param logOdds what it adds to the log odds of the forecast, compared with the average past
 *     question of the same relation; below 0 where it speaks against. All reasons of a forecast
 *     together are the log odds of the forecast less those of that average
 * @param share of all that speaks for or against, 0 to 1: the size of {@code logOdds} among the
 *     sizes of all
 */
public record Reason(Family family, List<Evidence> evidence, double logOdds, double share) {
  public Reason {
    requireNonNull(family, "family");
    evidence = List.copyOf(evidence);
  }

  /** Whether it makes the event likelier. */
  public boolean speaksFor() {
    return logOdds > 0;
  }
}
