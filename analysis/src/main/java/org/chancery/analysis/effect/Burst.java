// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;

/**
 * The weight of what comes together: incidents that tell no more than one.
 *
 * @param size in units of the amount, above 0
 * @param freedom degrees of freedom that it rests on
 */
record Burst(double size, double freedom) {
  /**
   * That of some windows, held to be the same in all. Half an incident of the greatest weight is
   * added, so that it has a size where nothing was seen.
   */
  static Burst of(Sample... windows) {
    Spread spread = Spread.ofAmounts(windows);
    double squares = Arrays.stream(windows).mapToDouble(Sample::squares).sum();
    double amount = Arrays.stream(windows).mapToDouble(Sample::amount).sum();
    double greatest = Arrays.stream(windows).mapToDouble(Sample::greatest).max().orElseThrow();
    double variance = Math.max(spread.variance(), squares);
    return new Burst(
        (variance + greatest * greatest / 2) / (amount + greatest / 2), spread.freedom());
  }
}
