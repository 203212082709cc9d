// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import java.util.List;

/**
 * How much more incidents vary from week to week than they would if they came independently of one
 * another. Political events come in bursts: in ICEWS the incidents of two great powers have a
 * dispersion of 5 to 20, and intervals that take them for independent ones are less than half as
 * wide as they should be.
 */
public final class Dispersion {
  /** The dispersion of incidents that come independently of one another. */
  public static final double NONE = 1;

  private Dispersion() {}

  /*
   * Pearson's estimate: within each window the incidents of a block of d days are expected to be
   * e = (rate of the window) * d, and
   *
   *   f = sum of (o - e)^2 / e over all blocks, by (blocks - windows)
   *
   * which is about 1 for independent incidents and the mean size of a burst for bursts. Windows
   * without an incident say nothing and are left out. Values below 1 are taken for 1, so that
   * incidents are never held to be more regular than chance.
   *
   * P. McCullagh and J. A. Nelder (1989), Generalized Linear Models, 2nd ed., sections 4.5, 6.2.4.
   */

  /**
   * The dispersion, at least 1.
   *
   * @param windows for each window with one rate, its incidents by blocks of days
   */
  public static double pearson(List<List<Exposure>> windows) {
    double sum = 0;
    int freedom = 0;
    for (List<Exposure> blocks : windows) {
      double incidents = blocks.stream().mapToInt(Exposure::incidents).sum();
      double days = blocks.stream().mapToLong(Exposure::days).sum();
      if (incidents > 0 && blocks.size() > 1) {
        sum += deviation(blocks, incidents / days);
        freedom += blocks.size() - 1;
      }
    }
    return freedom == 0 ? NONE : Math.max(NONE, sum / freedom);
  }

  static double require(double dispersion) {
    if (!(dispersion >= NONE && Double.isFinite(dispersion))) {
      throw new IllegalArgumentException("dispersion is not 1 or more: " + dispersion);
    }
    return dispersion;
  }

  private static double deviation(List<Exposure> blocks, double perDay) {
    double sum = 0;
    for (Exposure block : blocks) {
      double expected = perDay * block.days();
      double difference = block.incidents() - expected;
      sum += difference * difference / expected;
    }
    return sum;
  }
}
