// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import org.chancery.analysis.series.Series.Kind;

/** How much numbers vary about their level. */
final class Spread {
  private Spread() {}

  /** From neighbours alone, so that a level that shifts does not widen it. */
  static Cost ofNeighbours(Kind kind, Numbers numbers) {
    double squares = 0;
    double products = 0;
    double pairs = 0;
    for (int i = 1; i < numbers.size(); i++) {
      double one = numbers.exposure(i - 1);
      double two = numbers.exposure(i);
      double difference = numbers.number(i) / two - numbers.number(i - 1) / one;
      double weight = one * two / (one + two);
      double level = (numbers.number(i) + numbers.number(i - 1)) / (one + two);
      squares += weight * difference * difference - (kind == Kind.COUNTS ? level : 0);
      products += numbers.number(i) / two * numbers.number(i - 1) / one;
      pairs++;
    }
    return kind == Kind.COUNTS
        ? counts(squares, products, numbers)
        : values(squares / Math.max(1, pairs));
  }

  /** About the levels of the stretches. */
  static Cost within(Kind kind, Numbers numbers, Cuts cuts) {
    double excess = 0;
    double squaresOfLevels = 0;
    int n = numbers.size();
    double freedom = Math.max(1, n - cuts.stretches());
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      double level = numbers.level(cuts.from(stretch), cuts.to(stretch));
      for (int i = cuts.from(stretch); i < cuts.to(stretch); i++) {
        double exposure = numbers.exposure(i);
        double residual = numbers.number(i) - level * exposure;
        excess += residual * residual / exposure * n / freedom - (kind == Kind.COUNTS ? level : 0);
        squaresOfLevels += level * level;
      }
    }
    return kind == Kind.COUNTS ? counts(excess, squaresOfLevels, numbers) : values(excess / n);
  }

  private static Cost counts(double excess, double squaresOfLevels, Numbers numbers) {
    double most = 1000 * Math.max(1, numbers.level(0, numbers.size()));
    double size = excess > 0 ? squaresOfLevels / excess : most;
    return new CountCost(Math.max(0.05, Math.min(most, size)));
  }

  private static Cost values(double variance) {
    return new ValueCost(Math.max(variance, Double.MIN_NORMAL));
  }
}
