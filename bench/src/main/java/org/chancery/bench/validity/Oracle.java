// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/**
 * One who is told how the numbers spread and that their level turns exactly once, and has only to
 * say where: the place at which the likelihood is greatest (D. V. Hinkley, 1970, Inference about
 * the change-point in a sequence of random variables, Biometrika 57:1-17).
 */
final class Oracle {
  private final Level level;

  private Oracle(Level level) {
    this.level = level;
  }

  /** One who knows how counts spread. */
  static Oracle ofCounts(Spread spread) {
    return new Oracle((sum, months) -> spread.logLikelihood(sum, months, sum / months));
  }

  /** One who knows that values have a standard deviation of 1. */
  static Oracle ofValues() {
    return new Oracle((sum, months) -> sum * sum / months / 2);
  }

  /** The first month of the new level, from 1; the earliest of equals. */
  int place(List<Double> numbers) {
    int n = numbers.size();
    double all = numbers.stream().mapToDouble(Double::doubleValue).sum();
    double before = 0;
    int place = 1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int at = 1; at < n; at++) {
      before += numbers.get(at - 1);
      double likelihood =
          level.logLikelihood(before, at) + level.logLikelihood(all - before, n - at);
      if (likelihood > greatest) {
        greatest = likelihood;
        place = at;
      }
    }
    return place;
  }

  /** Months of one mean, which is that of their numbers. */
  private interface Level {
    /** The logarithm of their likelihood, up to what is the same for all places. */
    double logLikelihood(double sum, int months);
  }
}
