// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

/**
 * A figure that is made of sums over forecasts, so that it can be had for any choice of steps from
 * the sums of each step.
 */
interface Sums {
  /** How many sums there are. */
  int width();

  /**
   * Adds one forecast.
   *
   * @param index its place in the list of forecasts, which a comparison finds the rival's by
   */
  void add(int index, ScoredForecast forecast, double[] sums);

  /** Below this the figure cannot lie. */
  default double least() {
    return Double.NEGATIVE_INFINITY;
  }

  /** The figure; NaN where there is none. */
  double figure(double[] sums);
}
