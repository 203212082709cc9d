// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.hipparchus.distribution.continuous.TDistribution;

/** Figures of forecasts, with intervals that allow for forecasts which share their future. */
final class BlockBootstrap {
  /*
   * How it works. Forecasts made on one day stand or fall together, and so do those whose horizons
   * overlap: ten thousand forecasts of one month may hold no more than one month's news. The days
   * are therefore drawn anew in blocks at least as long as the horizon, from a circle on which the
   * first day follows the last [1], so that each day is drawn equally often. A figure is a function
   * of sums over forecasts; each day's sums are taken once and added up for each draw.
   *
   * Percentiles of the draws would be too narrow, for three reasons. Blocks cut the tie between the
   * day before a cut and the day after. If news strike day by day and each decides all forecasts
   * whose horizon it falls in, days k apart are correlated by 1 - k/c, with c days to a block and a
   * horizon; drawn in blocks they are by (1 - k/c)^2 on average, and the variance comes out too
   * small by (2c^2 + 1) / 3c^2, which is summed from both. With m blocks it also comes out too small
   * by (m - 1)/m, and is itself uncertain like one of m - 1 degrees of freedom [2]. So the interval
   * is
   *
   *   figure ± t(m - 1) s sqrt(m / (m - 1)) sqrt(3c^2 / (2c^2 + 1))
   *
   * with s the standard deviation over draws and t the quantile of Student's distribution. Below two
   * blocks there is none. The test of this class measures how often it holds the truth.
   *
   * [1] D. N. Politis and J. P. Romano (1992), A circular block-resampling procedure for stationary
   *     data, in R. LePage and L. Billard (eds), Exploring the Limits of Bootstrap, 263-270.
   * [2] R. Ibragimov and U. K. Müller (2010), t-statistic based correlation and heterogeneity robust
   *     inference, Journal of Business & Economic Statistics 28:453-468.
   */
  private static final int DRAWS = 500;

  private final List<ScoredForecast> forecasts;
  private final int[] dayOf;
  private final int days;
  private final int block;
  private final double level;

  /**
   * @param horizon steps that a forecast looks ahead, at least 1
   * @param level of confidence of the intervals
   */
  BlockBootstrap(List<ScoredForecast> forecasts, int horizon, double level) {
    if (forecasts.isEmpty() || horizon < 1) {
      throw new IllegalArgumentException(
          "nothing to score: " + forecasts.size() + " forecasts, horizon " + horizon);
    }
    int[] steps = forecasts.stream().mapToInt(ScoredForecast::step).sorted().distinct().toArray();
    this.forecasts = forecasts;
    this.dayOf =
        forecasts.stream().mapToInt(one -> Arrays.binarySearch(steps, one.step())).toArray();
    this.days = steps.length;
    this.block = longestBelow(steps, horizon);
    this.level = Interval.requireLevel(level);
  }

  /* The most steps in a row of which the first and the last still overlap. */
  private static int longestBelow(int[] steps, int horizon) {
    int longest = 1;
    int first = 0;
    for (int last = 0; last < steps.length; last++) {
      while (steps[last] - steps[first] >= horizon) {
        first++;
      }
      longest = Math.max(longest, last - first + 1);
    }
    return longest;
  }

  /** A figure over all forecasts, with its interval where there are days enough. */
  Estimate estimate(Sums sums) {
    double[][] byDay = new double[days][sums.width()];
    for (int i = 0; i < dayOf.length; i++) {
      sums.add(i, forecasts.get(i), byDay[dayOf[i]]);
    }
    double[] total = new double[sums.width()];
    for (double[] day : byDay) {
      addTo(total, day);
    }
    double figure = sums.figure(total);
    return new Estimate(figure, interval(figure, sums, byDay), forecasts.size());
  }

  private Optional<Interval> interval(double figure, Sums sums, double[][] byDay) {
    int blocks = days / block;
    if (blocks < 2) {
      return Optional.empty();
    }
    double cut = 3.0 * block * block / (2.0 * block * block + 1);
    double widening = Math.sqrt(cut * blocks / (blocks - 1.0));
    double quantile = new TDistribution(blocks - 1).inverseCumulativeProbability((1 + level) / 2);
    double reach = quantile * widening * deviation(sums, byDay);
    double low = Math.max(sums.least(), figure - reach);
    return Optional.of(new Interval(low, figure + reach, level));
  }

  private double deviation(Sums sums, double[][] byDay) {
    SplittableRandom random = new SplittableRandom(31L * forecasts.size() + days);
    double mean = 0;
    double squares = 0;
    int drawn = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double figure = sums.figure(drawn(random, byDay, sums.width()));
      if (Double.isFinite(figure)) {
        drawn++;
        double distance = figure - mean;
        mean += distance / drawn;
        squares += distance * (figure - mean);
      }
    }
    return drawn < 2 ? 0 : Math.sqrt(squares / (drawn - 1));
  }

  private double[] drawn(SplittableRandom random, double[][] byDay, int width) {
    double[] total = new double[width];
    int taken = 0;
    while (taken < days) {
      int start = random.nextInt(days);
      for (int i = 0; i < block && taken < days; i++, taken++) {
        addTo(total, byDay[(start + i) % days]);
      }
    }
    return total;
  }

  private static void addTo(double[] total, double[] day) {
    for (int i = 0; i < total.length; i++) {
      total[i] += day[i];
    }
  }
}
