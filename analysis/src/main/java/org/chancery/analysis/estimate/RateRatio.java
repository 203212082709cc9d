// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How many times as often incidents came in a later window as in an earlier one.
 *
 * @param value later rate by earlier rate; empty where the earlier window has no incident
 * @param interval its interval, from 0 to infinity where neither window has an incident
 * @param p two-sided probability of so great a difference if the rates were the same
 * @param attainable the smallest {@code p} that this number of incidents could give
 * @param dispersion factor by which the variance exceeds that of independent incidents, at least 1;
 *     the interval and {@code p} allow for it
 */
public record RateRatio(
    OptionalDouble value, Interval interval, double p, double attainable, double dispersion) {
  public RateRatio {
    requireNonNull(value, "value");
    requireNonNull(interval, "interval");
    if (!(p >= 0 && p <= 1 && attainable >= 0 && attainable <= 1 && dispersion >= 1)) {
      throw new IllegalArgumentException("no ratio: " + p + ", " + attainable + ", " + dispersion);
    }
  }

  /*
   * Given x incidents in t days and then y in u days, y is binomial among x + y with probability
   * pi = r u / (t + r u), r being the ratio of the rates [1]. Clopper and Pearson's exact interval
   * for pi [2] gives that for r:
   *
   *   r = pi / (1 - pi) * t / u
   *
   * and p is twice the smaller tail under r = 1, at most 1, so that p <= a exactly where the
   * interval of level 1 - a leaves out 1.
   *
   * Political events come in bursts. With a dispersion f > 1 (see Dispersion) x / f and y / f take
   * the place of the counts, as in quasi-likelihood [3]; the beta distribution carries the exact
   * formulas to counts that are not whole.
   *
   * [1] J. Przyborowski and H. Wilenski (1940), Homogeneity of results in testing samples from
   *     Poisson series, Biometrika 31:313-323.
   * [2] C. J. Clopper and E. S. Pearson (1934), The use of confidence or fiducial limits illustrated
   *     in the case of the binomial, Biometrika 26:404-413.
   * [3] P. McCullagh and J. A. Nelder (1989), Generalized Linear Models, 2nd ed., section 4.5.
   */

  /**
   * The ratio of two rates.
   *
   * @param dispersion as {@link Dispersion} gives it, at least 1; 1 gives the exact interval
   * @param level level of confidence
   */
  public static RateRatio of(Exposure earlier, Exposure later, double dispersion, double level) {
    double tail = Interval.tail(level);
    double x = earlier.incidents() / Dispersion.require(dispersion);
    double y = later.incidents() / dispersion;
    double days = (double) later.days() / earlier.days();
    double low = y == 0 ? 0 : odds(beta(y, x + 1).inverseCumulativeProbability(tail)) / days;
    double high =
        x == 0
            ? Double.POSITIVE_INFINITY
            : odds(beta(y + 1, x).inverseCumulativeProbability(1 - tail)) / days;
    double share = days / (1 + days);
    return new RateRatio(
        value(earlier, later, days),
        new Interval(low, high, level),
        Math.min(1, 2 * smallerTail(x, y, share)),
        Math.min(1, 2 * Math.pow(Math.min(share, 1 - share), x + y)),
        dispersion);
  }

  /** Whether the interval leaves out the ratio 1, that is, no change. */
  public boolean excludesOne() {
    return !interval.contains(1);
  }

  /** Whether there are incidents enough for the interval to leave out 1, if they fell so. */
  public boolean canTell() {
    return attainable <= 1 - interval.level();
  }

  private static OptionalDouble value(Exposure earlier, Exposure later, double days) {
    return earlier.incidents() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) later.incidents() / earlier.incidents() / days);
  }

  private static double smallerTail(double x, double y, double share) {
    double atLeast = y == 0 ? 1 : beta(y, x + 1).cumulativeProbability(share);
    double atMost = x == 0 ? 1 : 1 - beta(y + 1, x).cumulativeProbability(share);
    return Math.max(0, Math.min(atLeast, atMost));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  private static BetaDistribution beta(double alpha, double beta) {
    return new BetaDistribution(alpha, beta);
  }
}
