// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import org.hipparchus.distribution.continuous.BetaDistribution;

/** The share of incidents that are of a kind. */
public final class Share {
  private Share() {}

  /*
   * Jeffreys' interval [1]: the equal-tailed quantiles of a beta distribution with parameters
   * k + 1/2 and n - k + 1/2, with the lower end 0 where k = 0 and the upper end 1 where k = n.
   *
   * Chosen over Clopper and Pearson's because that one is needlessly wide for the few incidents of
   * a relation, and over Wilson's because that one errs more to one side than to the other [2];
   * [1] recommends it for n up to 40 and finds no difference above. Its level is an average over
   * shares: for one share it can fall a few points short. With a dispersion f > 1, k/f and n/f take
   * the place of k and n: what comes in bursts is apt to be of one kind, so that n incidents tell as
   * much as n/f independent ones.
   *
   * [1] L. D. Brown, T. T. Cai and A. DasGupta (2001), Interval estimation for a binomial
   *     proportion, Statistical Science 16:101-133.
   * [2] T. T. Cai (2005), One-sided confidence intervals in discrete distributions, Journal of
   *     Statistical Planning and Inference 131:63-88.
   */

  /**
   * The share {@code part / whole} with its interval.
   *
   * @param part incidents of the kind, from 0 to {@code whole}
   * @param whole all incidents, at least 1
   * @param dispersion as {@link Dispersion} gives it
   * @param level level of confidence
   */
  public static Estimate of(int part, int whole, double dispersion, double level) {
    double value = value(part, whole);
    double tail = Interval.tail(level);
    double k = part / Dispersion.require(dispersion);
    BetaDistribution beta = new BetaDistribution(k + 0.5, whole / dispersion - k + 0.5);
    double low = part == 0 ? 0 : beta.inverseCumulativeProbability(tail);
    double high = part == whole ? 1 : beta.inverseCumulativeProbability(1 - tail);
    return Estimate.within(Math.min(low, value), value, Math.max(high, value), level, whole);
  }

  private static double value(int part, int whole) {
    if (part < 0 || whole < 1 || part > whole) {
      throw new IllegalArgumentException("no share: " + part + " of " + whole);
    }
    return (double) part / whole;
  }
}
