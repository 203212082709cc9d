// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Arrays;

/** Moves points on a line apart until neighbours have a distance, as little as needed. */
final class Spread {
  private Spread() {}

  /**
   * The points, at least a distance apart where the room allows it.
   *
   * @param points in rising order
   */
  static double[] apart(double[] points, double distance, double left, double right) {
    double[] moved = Arrays.copyOf(points, points.length);
    double step = points.length < 2 ? 0 : Math.min(distance, (right - left) / (points.length - 1));
    for (int i = 0; i < moved.length; i++) {
      double least = i == 0 ? left : moved[i - 1] + step;
      moved[i] = Math.max(moved[i], least);
    }
    for (int i = moved.length - 1; i >= 0; i--) {
      double most = i == moved.length - 1 ? right : moved[i + 1] - step;
      moved[i] = Math.min(moved[i], most);
    }
    return moved;
  }
}
