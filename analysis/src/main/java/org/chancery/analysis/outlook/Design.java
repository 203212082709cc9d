// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** The rows of a regression, each with a few terms of which most are absent. */
interface Design {
  int rows();

  /** How many coefficients there are. */
  int width();

  /** The most terms that a row has. */
  int terms();

  /**
   * Writes the terms of a row.
   *
   * @param index number of each coefficient, ascending
   * @param value what it is multiplied by
   * @return how many there are
   */
  int fill(int row, int[] index, double[] value);

  /** What is added to the score of a row, whatever the coefficients. */
  double offset(int row);

  boolean happened(int row);
}
