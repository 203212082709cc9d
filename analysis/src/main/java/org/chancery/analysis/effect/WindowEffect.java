// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** What a window shows of a measure, and how two windows differ. */
public final class WindowEffect {
  static double HALF = Double.parseDouble(System.getProperty("half", "0.5"));
  static double WV = Double.parseDouble(System.getProperty("wv", "0.5"));
  static double REACH = 9;

  private WindowEffect() {}

  record Burst(double size, double freedom) {}

  static Burst burst(Sample... windows) {
    double variance = 0;
    double freedom = 0;
    double squares = 0;
    double amount = 0;
    double greatest = 0;
    for (Sample in : windows) {
      Spread spread = Spread.of(in.blocks(), Block::exposure, Block::amount);
      variance += spread.variance();
      freedom += spread.freedom();
      squares += in.blocks().stream().mapToDouble(Block::squares).sum();
      amount += in.amount();
      greatest = Math.max(greatest, in.greatest());
    }
    double floor = Math.max(variance, squares);
    return new Burst(
        (floor + greatest * greatest / 2) / (amount + greatest / 2), Math.max(1, freedom));
  }

  /** Amount for each unit of exposure, not negative: a rate. */
  public static ConfidenceDistribution rate(Sample in) {
    Burst burst = burst(in);
    double count = in.amount() / burst.size() + HALF;
    GammaDistribution gamma = new GammaDistribution(count, burst.size() / in.exposure());
    double middle = Math.log(count * burst.size() / in.exposure());
    double wide = REACH / Math.sqrt(count);
    return Inversion.of(
            Math.log(in.amount() / in.exposure()),
            middle - wide,
            middle + Math.min(wide, 4),
            x -> Inversion.heavier(gamma.cumulativeProbability(Math.exp(x)), burst.freedom()))
        .map(Math::exp);
  }

  /** The later rate by the earlier one; the value is infinite or NaN-free, 1 where both are 0. */
  public static ConfidenceDistribution ratio(Sample earlier, Sample later) {
    Burst burst = burst(earlier, later);
    double first = earlier.amount() / burst.size() + HALF;
    double second = later.amount() / burst.size() + HALF;
    BetaDistribution beta = new BetaDistribution(second, first);
    double exposures = Math.log(earlier.exposure() / later.exposure());
    double middle = Math.log(second / first) + exposures;
    double wide = REACH * Math.sqrt(1 / first + 1 / second);
    double value =
        earlier.amount() == 0 && later.amount() == 0
            ? 1
            : later.amount() / later.exposure() / (earlier.amount() / earlier.exposure());
    return Inversion.of(
            Math.log(value),
            middle - wide,
            middle + wide,
            x ->
                Inversion.heavier(
                    beta.cumulativeProbability(1 / (1 + Math.exp(exposures - x))), burst.freedom()))
        .map(Math::exp);
  }

  /** Amount for each unit of exposure, of either sign: a balance. */
  public static ConfidenceDistribution balance(Sample in) {
    Spread spread = Spread.of(in.blocks(), Block::exposure, Block::amount);
    double squares = in.blocks().stream().mapToDouble(Block::squares).sum();
    double w = in.greatest() * in.greatest() * WV;
    double f = Math.max(1, (spread.variance() + w) / (squares + w));
    return student(
        in.amount() / in.exposure(),
        f * (squares + w) / in.exposure() / in.exposure(),
        Math.max(1, spread.freedom()));
  }

  /** The later balance less the earlier one. */
  public static ConfidenceDistribution difference(Sample earlier, Sample later) {
    Spread s1 = Spread.of(earlier.blocks(), Block::exposure, Block::amount);
    Spread s2 = Spread.of(later.blocks(), Block::exposure, Block::amount);
    double q1 = earlier.blocks().stream().mapToDouble(Block::squares).sum();
    double q2 = later.blocks().stream().mapToDouble(Block::squares).sum();
    double w = Math.max(earlier.greatest(), later.greatest());
    w = w * w * WV;
    double f = Math.max(1, (s1.variance() + s2.variance() + w) / (q1 + q2 + w));
    double e1 = earlier.exposure();
    double e2 = later.exposure();
    double pooled = (q1 + q2) / (e1 + e2);
    double v1 = f * (Math.max(q1, pooled * e1) + w);
    double v2 = f * (Math.max(q2, pooled * e2) + w);
    return student(
        later.amount() / e2 - earlier.amount() / e1,
        v1 / e1 / e1 + v2 / e2 / e2,
        Math.max(1, s1.freedom() + s2.freedom()));
  }

  private static ConfidenceDistribution student(double value, double variance, double freedom) {
    TDistribution t = new TDistribution(freedom);
    double sd = Math.sqrt(variance);
    double reach = Math.max(6, t.inverseCumulativeProbability(0.9999));
    return Inversion.of(
        value,
        value - reach * sd,
        value + reach * sd,
        x -> t.cumulativeProbability((x - value) / sd));
  }

  /** Amount by incidents: the share of a kind, 0 to 1. The window has an incident. */
  public static ConfidenceDistribution share(Sample in) {
    double n = in.incidents();
    double k = in.amount();
    double p = (k + 0.5) / (n + 1);
    Spread spread = Spread.of(in.blocks(), Block::incidents, Block::amount);
    double weekly =
        in.blocks().stream().mapToDouble(b -> (double) b.incidents() * b.incidents()).sum() / n;
    double prior = 1 + 0.3 * (weekly - 1);
    double f =
        Math.max(
            1,
            (spread.freedom() * spread.variance() / (n * p * (1 - p)) + 3 * prior)
                / (spread.freedom() + 3));
    BetaDistribution beta = new BetaDistribution(k / f + 0.5, (n - k) / f + 0.5);
    double freedom = spread.freedom() + 3;
    double a = k / f + 0.5;
    double b = (n - k) / f + 0.5;
    double middle = Math.log(a / b);
    double wide = REACH * Math.sqrt(1 / a + 1 / b);
    return Inversion.of(
            Math.log(k / (n - k)),
            middle - wide,
            middle + wide,
            x -> Inversion.heavier(beta.cumulativeProbability(1 / (1 + Math.exp(-x))), freedom))
        .map(x -> 1 / (1 + Math.exp(-x)));
  }

  /** Amount by incidents: a mean weight. The window has an incident. */
  public static ConfidenceDistribution mean(Sample in) {
    double n = in.incidents();
    double m = in.amount() / n;
    Spread spread = Spread.of(in.blocks(), Block::incidents, Block::amount);
    double squares = in.blocks().stream().mapToDouble(Block::squares).sum();
    double within = Math.max(0, squares - n * m * m) * (n > 1 ? n / (n - 1) : 1);
    double w = in.greatest() * in.greatest() * 0.25;
    double variance = Math.max(within, spread.variance()) + w;
    return student(m, variance / n / n, Math.max(1, Math.min(n, spread.freedom())));
  }

  /** The mean of values taken one after the other: of a poll, of yearly ideal points. */
  public static ConfidenceDistribution values(double[] values) {
    int n = values.length;
    double mean = java.util.Arrays.stream(values).average().orElseThrow();
    if (n == 1) {
      return ConfidenceDistribution.ofDraws(
          mean, new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
    }
    double squares = 0;
    double neighbours = 0;
    for (int i = 0; i < n; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
      neighbours += i == 0 ? 0 : (values[i] - mean) * (values[i - 1] - mean);
    }
    double phi = squares > 0 ? neighbours / squares : 0;
    phi = n < 8 ? 0 : Math.max(0, Math.min(0.9, phi + (1 + 3 * phi) / n));
    double effective = Math.max(2, n * (1 - phi) / (1 + phi));
    return student(mean, squares / (n - 1) / effective, effective - 1);
  }
}
