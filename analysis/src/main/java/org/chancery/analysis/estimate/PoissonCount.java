// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import org.hipparchus.distribution.continuous.GammaDistribution;

/** The number of incidents that one had to expect where {@code n} were counted. */
public final class PoissonCount {
  private PoissonCount() {}

  /*
   * The central exact interval [1], through the gamma distribution, G being the quantile of a gamma
   * distribution of scale 1:
   *
   *   low = G(a/2; shape n), 0 where n = 0      high = G(1 - a/2; shape n + 1)
   *
   * It holds the true mean with at least the stated level, whatever the mean is. With a dispersion
   * f > 1 the n incidents tell as much as n/f independent ones: both ends are f times those of n/f,
   * as in quasi-likelihood [2], and the level is no longer exact.
   *
   * [1] F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28:437-442.
   * [2] P. McCullagh and J. A. Nelder (1989), Generalized Linear Models, 2nd ed., section 6.2.
   */

  /**
   * The expected number with its interval.
   *
   * @param n incidents counted, not negative
   * @param dispersion as {@link Dispersion} gives it; with 1 the interval is exact
   * @param level level of confidence
   */
  public static Estimate of(int n, double dispersion, double level) {
    double tail = Interval.tail(level);
    double alone = n / Dispersion.require(dispersion);
    double low = n == 0 ? 0 : dispersion * quantile(alone, tail);
    double high = dispersion * quantile(alone + 1, 1 - tail);
    return Estimate.within(low, n, high, level, n);
  }

  private static double quantile(double shape, double probability) {
    return new GammaDistribution(shape, 1).inverseCumulativeProbability(probability);
  }
}
