// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Confidence distributions read off a distribution function at evenly spaced points. */
final class Inversion {
  /* Straight lines between these are less than 0.0005 from the curve. */
  private static final int POINTS = 200;

  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Inversion() {}

  /**
   * The confidence distribution.
   *
   * @param value the number as observed
   * @param low below which next to nothing lies
   * @param high above which next to nothing lies
   * @param below the probability that the number is below another
   */
  static ConfidenceDistribution of(
      double value, double low, double high, DoubleUnaryOperator below) {
    double[] reached = new double[POINTS];
    double step = (high - low) / (POINTS - 1);
    for (int i = 0; i < POINTS; i++) {
      double here = below.applyAsDouble(low + i * step);
      reached[i] = i == 0 ? here : Math.max(reached[i - 1], here);
    }
    return ConfidenceDistribution.of(value, p -> low + step * position(reached, p));
  }

  private static double position(double[] reached, double probability) {
    int found = Arrays.binarySearch(reached, probability);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    if (next == 0 || next == reached.length) {
      return Math.min(next, reached.length - 1);
    }
    double before = reached[next - 1];
    return next - 1 + (probability - before) / (reached[next] - before);
  }

  /**
   * A probability that allows for the variance being estimated: its normal quantile is taken for
   * one of Student's distribution.
   */
  static double heavier(double probability, double freedom) {
    double score = NORMAL.inverseCumulativeProbability(Math.max(0, Math.min(1, probability)));
    return Double.isInfinite(score)
        ? probability
        : new TDistribution(freedom).cumulativeProbability(score);
  }

  /** That of a number whose error is Student's. */
  static ConfidenceDistribution student(double value, double error, double freedom) {
    TDistribution student = new TDistribution(freedom);
    double reach = student.inverseCumulativeProbability(0.9999) * error;
    return of(
        value,
        value - reach,
        value + reach,
        x -> student.cumulativeProbability((x - value) / error));
  }
}
