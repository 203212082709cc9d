// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import java.math.BigDecimal;
import java.util.Collection;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * The sum of the scores of incidents whose number is itself a matter of chance, and the difference
 * of two such sums.
 */
public final class ScoreSum {
  private ScoreSum() {}

  /*
   * A month brings N incidents, N being Poisson, with scores x1 ... xN of one sign: their sum y is
   * compound Poisson. As a scale has finitely many scores w, y is also a weighted sum of
   * independent Poisson counts, the case of a directly standardised rate, for which [1] gives
   * intervals from the gamma distribution that has the sum's mean and variance. Their upper end is
   * safe because it adds one incident of the greatest weight that has not been seen yet. Like
   * Jeffreys' interval for a plain count, to which this one comes down where every score is the
   * greatest, we add half of one, at both ends:
   *
   *   y = sum of x     v = sum of x^2     W = greatest score of the scale
   *   m = y + W/2      s = v + W^2/2
   *   low = G(a/2), 0 where N = 0     high = G(1 - a/2)
   *
   * where G is the quantile of the gamma distribution with mean m and variance s (shape m^2/s,
   * scale s/m); the interval is widened to hold y if need be. The half incident keeps it wide where
   * N is small: neither one incident nor scores that are all alike make it collapse. Adding a whole
   * one, as [1] does, holds the level for certain and the intervals overshoot it; adding the mean of
   * the scores seen, as [2] does, falls far short where a rare score is a strong one. The test of
   * this class measures it. With a dispersion f > 1 the deviation of the sum grows by the root of f:
   *
   *   m = y + sqrt(f) W/2     s = f (v + W^2/2)
   *
   * The difference of two independent sums takes its ends from the distances of theirs [3]:
   *
   *   low  = (c - d) - sqrt((c - low_c)^2 + (high_d - d)^2)
   *   high = (c - d) + sqrt((high_c - c)^2 + (d - low_d)^2)
   *
   * and errs on the safe side below ten incidents or so.
   *
   * [1] M. P. Fay and E. J. Feuer (1997), Confidence intervals for directly standardized rates: a
   *     method based on the gamma distribution, Statistics in Medicine 16:791-801.
   * [2] R. C. Tiwari, L. X. Clegg and Z. Zou (2006), Efficient interval estimation for age-adjusted
   *     cancer rates, Statistical Methods in Medical Research 15:547-569.
   * [3] G. Y. Zou and A. Donner (2008), Construction of confidence limits about effect measures: a
   *     general approach, Statistics in Medicine 27:1693-1702.
   */

  /**
   * The expected sum of scores with its interval.
   *
   * @param scores the score of each incident, none negative; the sum does not depend on their order
   * @param greatest the greatest score that the scale knows
   * @param dispersion as {@link Dispersion} gives it
   * @param level level of confidence
   */
  public static Estimate of(
      Collection<BigDecimal> scores, BigDecimal greatest, double dispersion, double level) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal score : scores) {
      if (score.signum() < 0 || score.compareTo(greatest) > 0) {
        throw new IllegalArgumentException("score is not from 0 to " + greatest + ": " + score);
      }
      sum = sum.add(score);
      squares = squares.add(score.multiply(score));
    }
    double most = greatest.doubleValue();
    double mean = sum.doubleValue() + Math.sqrt(Dispersion.require(dispersion)) * most / 2;
    double variance = dispersion * (squares.doubleValue() + most * most / 2);
    return within(sum.doubleValue(), mean, variance, scores.size(), level);
  }

  private static Estimate within(double sum, double mean, double variance, int n, double level) {
    double tail = Interval.tail(level);
    GammaDistribution gamma = new GammaDistribution(mean * mean / variance, variance / mean);
    double low = n == 0 ? 0 : Math.min(sum, gamma.inverseCumulativeProbability(tail));
    double high = Math.max(sum, gamma.inverseCumulativeProbability(1 - tail));
    return Estimate.within(low, sum, high, level, n);
  }

  /**
   * The first sum less the second, for instance cooperation less conflict.
   *
   * @param n incidents that both rest on
   */
  public static Estimate difference(Estimate plus, Estimate minus, int n) {
    double value = plus.value() - minus.value();
    if (plus.interval().isEmpty() || minus.interval().isEmpty()) {
      return Estimate.described(value, n);
    }
    Interval c = plus.interval().get();
    Interval d = minus.interval().get();
    if (c.level() != d.level()) {
      throw new IllegalArgumentException("levels differ: " + c.level() + ", " + d.level());
    }
    double below = Math.hypot(plus.value() - c.low(), d.high() - minus.value());
    double above = Math.hypot(c.high() - plus.value(), minus.value() - d.low());
    return Estimate.within(value - below, value, value + above, c.level(), n);
  }
}
