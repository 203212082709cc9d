// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;
import org.chancery.analysis.estimate.ConfidenceDistribution;

/*
 * How it works. Student's distribution, with n (1 - r) / (1 + r) values in the place of n, r the
 * correlation of each value with the one before [1]. The correlation in a short series is estimated
 * too low; (1 + 3 r) / n is added [2]. Below 8 values it is too uncertain to be of use, and the
 * values are taken for independent ones.
 *
 * [1] C. E. P. Brooks and N. Carruthers (1953), Handbook of Statistical Methods in Meteorology,
 *     p. 324; G. V. Bayley and J. M. Hammersley (1946), The effective number of independent
 *     observations in an autocorrelated time series, Supplement to the Journal of the Royal
 *     Statistical Society 8:184-197.
 * [2] M. G. Kendall (1954), Note on bias in the estimation of autocorrelation, Biometrika
 *     41:403-404.
 */
/** The mean of values taken one after the other. */
final class Values {
  private static final int FEWEST_FOR_CORRELATION = 8;
  private static final double GREATEST_CORRELATION = 0.9;

  private Values() {}

  static ConfidenceDistribution mean(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).average().orElseThrow(IllegalArgumentException::new);
    if (n == 1) {
      return ConfidenceDistribution.ofDraws(
          mean, new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
    }
    double[] strays = Arrays.stream(values).map(value -> value - mean).toArray();
    double squares = Arrays.stream(strays).map(stray -> stray * stray).sum();
    if (squares == 0) {
      return ConfidenceDistribution.ofDraws(mean, new double[] {mean});
    }
    double correlation = correlation(strays, squares);
    double effective = Math.max(2, n * (1 - correlation) / (1 + correlation));
    return Inversion.student(mean, Math.sqrt(squares / (n - 1) / effective), effective - 1);
  }

  private static double correlation(double[] strays, double squares) {
    int n = strays.length;
    if (n < FEWEST_FOR_CORRELATION) {
      return 0;
    }
    double neighbours = 0;
    for (int i = 1; i < n; i++) {
      neighbours += strays[i] * strays[i - 1];
    }
    double raw = neighbours / squares;
    return Math.max(0, Math.min(GREATEST_CORRELATION, raw + (1 + 3 * raw) / n));
  }
}
