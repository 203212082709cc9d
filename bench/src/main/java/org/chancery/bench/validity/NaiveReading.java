// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import org.hipparchus.distribution.continuous.BetaDistribution;

/** A naive reading of two numbers of rows: that these are counts of independent events. */
final class NaiveReading {
  private static final double DECIDES = 0.95;

  private NaiveReading() {}

  /**
   * Whether a later count is said to be higher or lower than an earlier one, with as much
   * confidence as our verdicts ask for (Jeffreys' posterior of the later one's share of both).
   */
  static boolean decides(int earlier, int later) {
    double lower = new BetaDistribution(later + 0.5, earlier + 0.5).cumulativeProbability(0.5);
    return lower >= DECIDES || lower <= 1 - DECIDES;
  }
}
