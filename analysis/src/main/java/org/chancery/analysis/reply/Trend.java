// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

/** The slow course of daily values. */
final class Trend {
  private Trend() {}

  /**
   * For each day, the value there of the straight line fitted by least squares to the days no more
   * than so many away; in the middle of the period that is their mean.
   */
  static double[] of(double[] values, int halfWidth) {
    int n = values.length;
    double[] sums = new double[n + 1];
    double[] moments = new double[n + 1];
    for (int day = 0; day < n; day++) {
      sums[day + 1] = sums[day] + values[day];
      moments[day + 1] = moments[day] + day * values[day];
    }
    double[] trend = new double[n];
    for (int day = 0; day < n; day++) {
      int from = Math.max(0, day - halfWidth);
      int to = Math.min(n, day + halfWidth + 1);
      trend[day] = line(sums[to] - sums[from], moments[to] - moments[from], from, to, day);
    }
    return trend;
  }

  private static double line(double sum, double moment, int from, int to, int at) {
    double n = to - from;
    double middle = (from + to - 1) / 2.0;
    double squares = n * (n * n - 1) / 12;
    double slope = squares == 0 ? 0 : (moment - middle * sum) / squares;
    return sum / n + slope * (at - middle);
  }
}
