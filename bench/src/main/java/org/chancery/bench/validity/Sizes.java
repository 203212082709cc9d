// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * How large effects are that are planted: in standard errors as one would reckon them who knew how
 * incidents come about.
 */
final class Sizes {
  /** The size that the targets speak of; one who knew the standard error would decide 99 in 100. */
  static final double STATED = 4;

  private static final double MOST = 1_000;
  private static final int HALVINGS = 60;

  private Sizes() {}

  /** The ratio, above 1, of two rates of which the lower one brings so many incidents. */
  static double ratio(double expected, double factor, double errors) {
    return root(r -> Math.log(r) / Math.sqrt(factor / expected * (1 + 1 / r)), 1, MOST, errors)
        .orElse(MOST);
  }

  /**
   * The ratio, above 1, from which two equal rates that bring so many incidents each are so far.
   */
  static double margin(double expected, double factor, double errors) {
    return Math.exp(errors * Math.sqrt(2 * factor / expected));
  }

  /** The ratio, above 1, of a rate to a threshold at which so many incidents are expected. */
  static double above(double expected, double factor, double errors) {
    return root(r -> Math.log(r) * Math.sqrt(expected * r / factor), 1, MOST, errors).orElse(MOST);
  }

  /**
   * The ratio, below 1, of a rate to a threshold at which so many incidents are expected; empty if
   * no rate is so far below it.
   */
  static OptionalDouble below(double expected, double factor, double errors) {
    double least = Math.exp(-2); // further down the error grows faster than the distance
    return root(r -> -Math.log(1 / r) * Math.sqrt(expected * r / factor), least, 1, -errors);
  }

  /** The part of conflict at which the balance differs so far from that of a pace. */
  static OptionalDouble balance(Pace pace, int weeks, double errors) {
    return root(
        conflict -> {
          Pace other = pace.conflict(conflict);
          double deviation = Math.sqrt(weeks * (pace.scoreVariance() + other.scoreVariance()));
          return weeks * pace.aWeek() * (pace.meanScore() - other.meanScore()) / deviation;
        },
        pace.conflict(),
        1,
        errors);
  }

  /** The part of conflict that differs so far from that of a pace. */
  static OptionalDouble share(Pace pace, int weeks, double errors) {
    return root(
        conflict -> {
          Pace other = pace.conflict(conflict);
          double deviation = Math.sqrt(weeks * (pace.shareVariance() + other.shareVariance()));
          return weeks * pace.aWeek() * (conflict - pace.conflict()) / deviation;
        },
        pace.conflict(),
        1,
        errors);
  }

  /** The part of conflict at which the balance is so far above 0, or below. */
  static OptionalDouble aboveNought(Pace pace, int weeks, double errors) {
    return root(
        conflict -> {
          Pace other = pace.conflict(conflict);
          return -weeks
              * pace.aWeek()
              * other.meanScore()
              / Math.sqrt(weeks * other.scoreVariance());
        },
        0,
        1,
        -errors);
  }

  /** Where a function that rises reaches a value; empty if it does not. */
  private static OptionalDouble root(
      DoubleUnaryOperator rising, double from, double to, double value) {
    double low = from;
    double high = to;
    if (rising.applyAsDouble(low) > value || rising.applyAsDouble(high) < value) {
      return OptionalDouble.empty();
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of(high);
  }
}
