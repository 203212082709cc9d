// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import java.util.Arrays;

/** The expected calibration error over the bins of a table, as sums of what was said less came. */
final class CalibrationError implements Sums {
  private final double[] upTo;
  private final double least;

  /**
   * @param table whose bins are kept for every choice of days
   * @param least forecasts below this probability do not count
   */
  CalibrationError(Reliability table, double least) {
    this.upTo = table.bins().stream().mapToDouble(Reliability.Bin::to).toArray();
    this.least = least;
  }

  @Override
  public int width() {
    return upTo.length + 1;
  }

  @Override
  public void add(int index, ScoredForecast forecast, double[] sums) {
    if (forecast.probability() < least) {
      return;
    }
    int found = Arrays.binarySearch(upTo, forecast.probability());
    sums[found >= 0 ? found : -found - 1] += forecast.probability() - forecast.outcome();
    sums[upTo.length]++;
  }

  @Override
  public double least() {
    return 0;
  }

  @Override
  public double figure(double[] sums) {
    double distance = 0;
    for (int bin = 0; bin < upTo.length; bin++) {
      distance += Math.abs(sums[bin]);
    }
    return distance / sums[upTo.length];
  }
}
