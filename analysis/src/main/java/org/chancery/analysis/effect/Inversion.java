// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Confidence distributions read off a distribution function at evenly spaced points. */
final class Inversion {
  private static final int POINTS = 200;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Inversion() {}

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

  private static double position(double[] reached, double p) {
    int found = Arrays.binarySearch(reached, p);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    if (next == 0 || next == reached.length) {
      return Math.min(next, reached.length - 1);
    }
    return next - 1 + (p - reached[next - 1]) / (reached[next] - reached[next - 1]);
  }

  /** A probability made less sure. */
  static double heavier(double probability, double freedom) {
    double score = NORMAL.inverseCumulativeProbability(Math.max(0, Math.min(1, probability)));
    if (Double.isInfinite(score)) {
      return probability;
    }
    return new TDistribution(freedom).cumulativeProbability(score);
  }
}
