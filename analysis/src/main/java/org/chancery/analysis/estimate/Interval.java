// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

/**
 * A confidence interval, both ends included.
 *
 * @param low lower end
 * @param high upper end; {@link Double#POSITIVE_INFINITY} where the data set no bound
 * @param level share of such intervals that hold the true value, between 0 and 1
 */
public record Interval(double low, double high, double level) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval ends before it begins: " + low + ", " + high);
    }
    requireLevel(level);
  }

  /** Whether it holds a value. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Upper less lower end. */
  public double width() {
    return high - low;
  }

  /**
   * Checks a level of confidence.
   *
   * @throws IllegalArgumentException if it is not between 0.5 and 1: below, an interval would say
   *     less than a coin
   */
  public static double requireLevel(double level) {
    if (!(level >= 0.5 && level < 1)) {
      throw new IllegalArgumentException("level is not from 0.5 to below 1: " + level);
    }
    return level;
  }

  /** The probability beyond each end. */
  static double tail(double level) {
    return (1 - requireLevel(level)) / 2;
  }
}
