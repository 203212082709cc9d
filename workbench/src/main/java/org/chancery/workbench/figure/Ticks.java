// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;

/** Round numbers for an axis. */
final class Ticks {
  private static final double[] STEPS = {1, 2, 5, 10};

  private Ticks() {}

  /**
   * The round numbers from one value to another, both included where they are round, in steps of 1,
   * 2 or 5 times a power of ten.
   *
   * @param most how many there may be, at least 2
   * @param least the smallest step; 1 for counts
   */
  static List<Double> between(double low, double high, int most, double least) {
    double step = step((high - low) / (most - 1), least);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return List.copyOf(ticks);
  }

  private static double step(double rough, double least) {
    double power = least;
    while (power * 10 <= rough) {
      power *= 10;
    }
    for (double factor : STEPS) {
      if (power * factor >= rough) {
        return power * factor;
      }
    }
    return power * 10;
  }
}
