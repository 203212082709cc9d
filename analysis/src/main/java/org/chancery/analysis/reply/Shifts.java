// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * What the days after moves are worth, and what they would be if the answers were moved to other
 * days, on which they answer nothing.
 *
 * @param observed mean worth of the moves, from 0
 * @param mean of the mean worths of all shifts
 * @param deviation standard deviation of what chance alone would give
 * @param independent how many independent shifts they tell as much as, at least {@link #FEWEST}
 */
record Shifts(double observed, double mean, double deviation, double independent) {
  /** Fewer would leave the deviation unknown. */
  private static final double FEWEST = 4;

  /** Answers are not moved by more days: half a year either way keeps to the same times. */
  private static final int FARTHEST = 182;

  /** Where the days allowed are many, by not more than so many times them. */
  private static final int WINDOWS = 3;

  /** What differs by less, relative to its size, differs by rounding alone. */
  private static final double ROUNDING = 1e-9;

  private static final NormalDistribution NORMAL = new NormalDistribution();

  /*
   * How it works. All answers are moved by the same number of days, and those that leave the period
   * at one end enter at the other. This breaks the link between a move and what comes after it, and
   * keeps the bursts of either side. Where both sides do more in one year than in another, shifts
   * would set busy times against quiet ones, and what both owe to the times would look like answers.
   * So the worth of a day is first split into its slow course (the line through the half years before
   * and after it) and the rest; the rest alone is moved, and by no more than half a year, so that it
   * keeps to the same times. Moves by no more than the days allowed for an answer are left out, for
   * true answers would still count.
   *
   * Neighbouring shifts are alike. n of them are worth K = n / (1 + 2 sum of r(l)), r(l) their
   * autocorrelation at lag l, summed until it is no longer above 0 [1]; the variance, taken about
   * their own mean, is raised by K / (K - 1), and by 1 + 1/K because the mean is itself uncertain.
   * K errs upwards, for autocorrelations of a short series err downwards: Student's t is given
   * (K - 1) / 2 degrees of freedom, with which simulations keep the level.
   *
   * [1] C. J. Geyer (1992), Practical Markov chain Monte Carlo, Statistical Science 7:473-483.
   */

  /**
   * The shifts of answers.
   *
   * @param worth for each day what a move on it is worth, by the answers that follow it
   * @param within days allowed for an answer
   */
  static Shifts of(Days moves, double[] worth, int within) {
    double[] trend = Trend.of(worth, FARTHEST);
    double[] rest = new double[worth.length];
    Arrays.setAll(rest, day -> worth[day] - trend[day]);
    int farthest = Math.min(Math.max(FARTHEST, WINDOWS * within), worth.length / 2);
    int n = farthest - within;
    double level = mean(moves, trend, 0);
    double[] later = new double[n];
    double[] sooner = new double[n];
    for (int i = 0; i < n; i++) {
      later[i] = level + mean(moves, rest, within + 1 + i);
      sooner[i] = level + mean(moves, rest, -(within + 1 + i));
    }
    return of(mean(moves, worth, 0), later, sooner);
  }

  private static double mean(Days moves, double[] worth, int shift) {
    double sum = 0;
    for (int day : moves.days()) {
      sum += moves.on(day) * worth[Math.floorMod(day - shift, worth.length)];
    }
    return sum / moves.total();
  }

  private static Shifts of(double observed, double[] later, double[] sooner) {
    int n = later.length;
    double mean = (sum(later) + sum(sooner)) / (2 * n);
    double variance = covariance(later, sooner, mean, 0);
    if (Math.sqrt(variance) <= ROUNDING * (mean + 1)) {
      return new Shifts(observed, mean, 0, FEWEST);
    }
    double correlations = 0;
    for (int lag = 1; lag < n; lag++) {
      double correlation = covariance(later, sooner, mean, lag) / variance;
      if (correlation <= 0) {
        break;
      }
      correlations += correlation;
    }
    double k = Math.max(FEWEST, 2 * n / (1 + 2 * correlations));
    return new Shifts(observed, mean, Math.sqrt(variance * k / (k - 1) * (1 + 1 / k)), k);
  }

  private static double covariance(double[] later, double[] sooner, double mean, int lag) {
    double sum = 0;
    for (int i = lag; i < later.length; i++) {
      sum += (later[i] - mean) * (later[i - lag] - mean);
      sum += (sooner[i] - mean) * (sooner[i - lag] - mean);
    }
    return sum / (2.0 * later.length);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /**
   * The probability at which chance with a known deviation reaches what chance with this one, which
   * so few independent shifts tell, reaches at another: its tails are those of Student's t.
   */
  double known(double probability) {
    TDistribution wide = new TDistribution(freedom());
    return NORMAL.cumulativeProbability(wide.inverseCumulativeProbability(probability));
  }

  private double freedom() {
    return (independent - 1) / 2;
  }

  /** The inverse of {@link #known}. */
  double unknown(double probability) {
    TDistribution wide = new TDistribution(freedom());
    return wide.cumulativeProbability(NORMAL.inverseCumulativeProbability(probability));
  }
}
