// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/*
 * How it works. An amount A over an exposure E strays from what is expected of it by its long-run
 * variance V (see Spread), never less than independent incidents would, S, the sum of the squares
 * of their weights. It tells as much as A/D independent incidents of weight D = V/A, the size of a
 * burst; two windows share one D, as they would if nothing had changed.
 *
 *   rate         D/E times a gamma number of shape A/D + 1/2 (Jeffreys [1, 2])
 *   ratio        the odds of a beta number with A2/D + 1/2 and A1/D + 1/2, by the exposures
 *   share        a beta number with k/f + 1/2 and (n-k)/f + 1/2, f the variance by the binomial one
 *   balance,     A/E and A/n with the variance V + (W/2)^2 of A, W the greatest weight of an
 *   mean         incident: so that one that has not been seen yet would not surprise
 *   difference   of two balances; a window's S is held to be no less than its part of both
 *
 * That V is estimated is allowed for as in Student's test: the normal quantile of each probability
 * is taken for one of Student's distribution with the degrees of freedom of V.
 *
 * In simulations of constant relations with 0.5 to 10 incidents a month, in windows of 3 to 24
 * months, a change is held to be likely (0.95) in 3 of 100 cases on average, 8 at most, for independent
 * incidents, bursts within weeks, overdispersed and silent months, and re-reports. For slow waves
 * of the rate, which two short windows cannot tell from a change, it is up to 10 in 100 unless the
 * rest of the record is given with the windows; docs/measures.md has the figures.
 *
 * [1] L. D. Brown, T. T. Cai and A. DasGupta (2003), Interval estimation in exponential families,
 *     Statistica Sinica 13:19-49.
 * [2] P. McCullagh and J. A. Nelder (1989), Generalized Linear Models, 2nd ed., section 9.2
 *     (quasi-likelihood).
 */
/** What a window shows of a measure, and how two windows differ. */
public final class WindowEffect {
  /** Half an incident, or half a burst, that has not been seen. */
  private static final double UNSEEN = 0.5;

  /** Standard deviations, on the scale of logarithms, to which distributions are followed. */
  private static final double REACH = 9;

  /** How much the incidents of a week are alike before the data are seen: a correlation. */
  private static final double ALIKE = 0.3;

  /** How many degrees of freedom that is worth. */
  private static final double ALIKE_FREEDOM = 3;

  private WindowEffect() {}

  /** Amount for each unit of exposure, not negative: a rate. */
  public static ConfidenceDistribution rate(Sample in) {
    Burst burst = Burst.of(in);
    double count = in.amount() / burst.size() + UNSEEN;
    double scale = burst.size() / in.exposure();
    GammaDistribution gamma = new GammaDistribution(count, scale);
    double middle = Math.log(count * scale);
    double reach = REACH / Math.sqrt(count);
    return Inversion.of(
            Math.log(in.amount() / in.exposure()),
            middle - reach,
            middle + Math.min(reach, REACH / 2),
            x -> Inversion.heavier(gamma.cumulativeProbability(Math.exp(x)), burst.freedom()))
        .map(Math::exp);
  }

  /**
   * The later rate by the earlier one. Its value is infinite where the earlier is 0 and the later
   * is not, and 1 where both are 0; such windows decide nothing.
   */
  public static ConfidenceDistribution ratio(Sample earlier, Sample later) {
    Burst burst = Burst.of(earlier, later);
    double first = earlier.amount() / burst.size() + UNSEEN;
    double second = later.amount() / burst.size() + UNSEEN;
    double exposures = earlier.exposure() / later.exposure();
    return odds(second, first, burst.freedom(), value(earlier, later) / exposures)
        .map(odds -> odds * exposures);
  }

  private static double value(Sample earlier, Sample later) {
    if (earlier.amount() == 0 && later.amount() == 0) {
      return 1;
    }
    return later.amount() / later.exposure() / (earlier.amount() / earlier.exposure());
  }

  /** The odds of a beta number. */
  private static ConfidenceDistribution odds(
      double yes, double no, double freedom, double observed) {
    BetaDistribution beta = new BetaDistribution(yes, no);
    double middle = Math.log(yes / no);
    double reach = REACH * Math.sqrt(1 / yes + 1 / no);
    return Inversion.of(
            Math.log(observed),
            middle - reach,
            middle + reach,
            x -> Inversion.heavier(beta.cumulativeProbability(share(Math.exp(x))), freedom))
        .map(Math::exp);
  }

  private static double share(double odds) {
    return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  }

  /** Amount for each unit of exposure, of either sign: a balance. */
  public static ConfidenceDistribution balance(Sample in) {
    Spread spread = Spread.ofAmounts(in);
    double variance = Math.max(spread.variance(), in.squares()) + unseen(in.greatest());
    return Inversion.student(
        in.amount() / in.exposure(), Math.sqrt(variance) / in.exposure(), spread.freedom());
  }

  /** The later balance less the earlier one. */
  public static ConfidenceDistribution difference(Sample earlier, Sample later) {
    Spread spread = Spread.ofAmounts(earlier, later);
    double unseen = unseen(Math.max(earlier.greatest(), later.greatest()));
    double squares = earlier.squares() + later.squares();
    double dispersion = Math.max(1, (spread.variance() + unseen) / (squares + unseen));
    double common = squares / (earlier.exposure() + later.exposure());
    double variance =
        dispersion * (perExposure(earlier, common, unseen) + perExposure(later, common, unseen));
    return Inversion.student(
        later.amount() / later.exposure() - earlier.amount() / earlier.exposure(),
        Math.sqrt(variance),
        spread.freedom());
  }

  private static double perExposure(Sample in, double common, double unseen) {
    double squares = Math.max(in.squares(), common * in.exposure());
    return (squares + unseen) / in.exposure() / in.exposure();
  }

  private static double unseen(double greatest) {
    return greatest * greatest / 4;
  }

  /**
   * Amount by incidents: the share of a kind, 0 to 1. The window has an incident.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static ConfidenceDistribution share(Sample in) {
    int n = requireIncidents(in);
    double kind = in.amount();
    Spread spread = Spread.ofShares(in);
    double freedom = spread.freedom() + ALIKE_FREEDOM;
    double part = (kind + UNSEEN) / (n + 1);
    double seen = spread.variance() / (n * part * (1 - part));
    double dispersion =
        Math.max(1, (spread.freedom() * seen + ALIKE_FREEDOM * supposed(in)) / freedom);
    return odds(
            kind / dispersion + UNSEEN,
            (n - kind) / dispersion + UNSEEN,
            freedom,
            kind / (n - kind))
        .map(WindowEffect::share);
  }

  /** The dispersion of a share if the incidents of a week were as much alike as supposed. */
  private static double supposed(Sample in) {
    double squares =
        in.blocks().stream().mapToDouble(block -> Math.pow(block.incidents(), 2)).sum();
    return 1 + ALIKE * (squares / in.incidents() - 1);
  }

  /**
   * Amount by incidents: a mean weight. The window has an incident.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static ConfidenceDistribution mean(Sample in) {
    int n = requireIncidents(in);
    double mean = in.amount() / n;
    Spread spread = Spread.ofShares(in);
    double independent = Math.max(0, in.squares() - n * mean * mean) * n / Math.max(1, n - 1);
    double variance = Math.max(spread.variance(), independent) + unseen(in.greatest());
    double greatest = Math.max(in.greatest(), Math.abs(mean));
    return Inversion.student(mean, Math.sqrt(variance) / n, Math.min(n, spread.freedom()))
        .map(x -> Math.max(-greatest, Math.min(greatest, x)));
  }

  private static int requireIncidents(Sample in) {
    if (in.incidents() == 0) {
      throw new IllegalArgumentException("a window without incidents has no share and no mean");
    }
    return in.incidents();
  }

  /**
   * The mean of values taken one after the other: of a poll, of yearly ideal points. One value
   * alone says nothing of how much such values vary: its distribution is half minus and half plus
   * infinity, so that it decides nothing. Values that are all alike are taken at their word.
   *
   * @param values at least one, in order of time, at about equal distances
   */
  public static ConfidenceDistribution values(double[] values) {
    return Values.mean(values);
  }
}
