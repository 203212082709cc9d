// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import org.chancery.analysis.estimate.Interval;
import org.hipparchus.distribution.continuous.NormalDistribution;

/*
 * The score interval [1]: all shares p for which the observed share lies within z standard errors
 * sqrt(p (1 - p) / n) of p. Its ends are
 *
 *   (q + z²/2n ± z sqrt(q (1 - q) / n + z²/4n²)) / (1 + z²/n)
 *
 * with q the observed share. It never leaves 0 to 1, and holds its level for small n, where q ± z
 * standard errors does not [2]. For a weighted sample, n is the effective size of the sample; of the
 * intervals for shares of complex samples this is among the best, and the simplest [3].
 *
 * [1] E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference,
 *     Journal of the American Statistical Association 22:209-212.
 * [2] L. D. Brown, T. T. Cai and A. DasGupta (2001), Interval estimation for a binomial proportion,
 *     Statistical Science 16:101-133.
 * [3] C. Franco, R. J. A. Little, T. A. Louis and E. V. Slud (2019), Comparative study of confidence
 *     intervals for proportions in complex sample surveys, Journal of Survey Statistics and
 *     Methodology 7:334-364.
 */
/** Wilson's interval for a share. */
final class Wilson {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Wilson() {}

  /**
   * The interval.
   *
   * @param share the observed share, 0 to 1
   * @param n size of the sample, or its effective size; more than 0
   */
  static Interval interval(double share, double n, double level) {
    double z = z(level);
    double z2 = z * z;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return new Interval(
        Math.max(0, Math.min(share, middle - half)),
        Math.min(1, Math.max(share, middle + half)),
        level);
  }

  /* The standard normal quantile that leaves (1 - level) / 2 beyond it. */
  static double z(double level) {
    return NORMAL.inverseCumulativeProbability(1 - (1 - Interval.requireLevel(level)) / 2);
  }
}
