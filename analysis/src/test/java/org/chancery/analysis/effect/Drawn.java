// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.chancery.analysis.estimate.Chance;

/** Windows of weeks in which incidents are drawn at random. */
final class Drawn {
  private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

  private Drawn() {}

  /** How incidents come about. */
  enum Kind {
    /** Independently of one another. */
    INDEPENDENT,
    /** In bursts within a week: a dispersion of 3. */
    BURSTS,
    /** At a rate that is drawn anew each month: a variance of 1 + mean/3 times the mean. */
    OVERDISPERSED,
    /** In seven months of ten. */
    ZERO_INFLATED,
    /** At a rate that wanders, with a correlation of 0.4 from month to month. */
    AUTOCORRELATED
  }

  /** Incidents by weeks, so many expected a month, times a factor from a week on. */
  static int[] weeks(Kind kind, double aMonth, int weeks, int turn, double factor, Random random) {
    int[] counts = new int[weeks];
    DoubleUnaryOperator next = next(kind, random);
    double level = 1;
    double wave = next.applyAsDouble(0);
    for (int week = 0; week < weeks; week++) {
      boolean newMonth = week == 0 || month(week) > month(week - 1);
      if (newMonth) {
        wave = next.applyAsDouble(wave);
        level = level(kind, wave);
      }
      double mean = aMonth / WEEKS_IN_A_MONTH * level * (week >= turn ? factor : 1);
      counts[week] =
          kind == Kind.BURSTS ? Chance.bursts(mean, random) : Chance.poisson(mean, random);
    }
    return counts;
  }

  private static int month(int week) {
    return (int) (week / WEEKS_IN_A_MONTH);
  }

  private static DoubleUnaryOperator next(Kind kind, Random random) {
    return switch (kind) {
      case INDEPENDENT, BURSTS -> before -> 0;
      case OVERDISPERSED ->
          before ->
              -(Math.log(1 - random.nextDouble())
                      + Math.log(1 - random.nextDouble())
                      + Math.log(1 - random.nextDouble()))
                  / 3;
      case ZERO_INFLATED -> before -> random.nextDouble();
      case AUTOCORRELATED -> before -> 0.4 * before + Math.sqrt(1 - 0.16) * random.nextGaussian();
    };
  }

  private static double level(Kind kind, double wave) {
    return switch (kind) {
      case INDEPENDENT, BURSTS -> 1;
      case OVERDISPERSED -> wave;
      case ZERO_INFLATED -> wave < 0.3 ? 0 : 1 / 0.7;
      case AUTOCORRELATED -> Math.exp(0.4 * wave - 0.08);
    };
  }

  /** Counts of some weeks, from one to before another. */
  static Sample counts(int[] weeks, int from, int to) {
    return new Sample(blocks(weeks, from, to), 1);
  }

  static List<Block> blocks(int[] weeks, int from, int to) {
    List<Block> blocks = new ArrayList<>();
    for (int week = from; week < to; week++) {
      blocks.add(new Block(7, weeks[week], weeks[week], weeks[week]));
    }
    return blocks;
  }
}
