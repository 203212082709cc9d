// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/** What it costs to hold that a stretch of a series has one level. */
sealed interface Cost permits CountCost, ValueCost {
  /**
   * Twice the negative logarithm of the likelihood at the best level, but for what no cut changes.
   *
   * @param sum of the numbers of the stretch
   * @param exposure of the stretch, above 0
   */
  double of(double sum, double exposure);

  /** The variance of a number with an exposure of 1, where the level is this. */
  double variance(double level);

  /** The dispersion that is published of a series with this mean level. */
  double dispersion(double level);

  /** The excess kurtosis of a number with an exposure of 1, where the level is this. */
  double excessKurtosis(double level);

  /** How far one level is from another. */
  double change(double before, double after);

  /**
   * A level that the numbers of a stretch allow, drawn at random.
   *
   * @param factor by which the variance is greater than the cost has it
   */
  double level(double sum, double exposure, double factor, Draws random);
}
