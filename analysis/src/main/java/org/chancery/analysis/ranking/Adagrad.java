// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

/**
 * Weights that take steps against their gradients, shorter ones the more they were moved before
 * [Duchi, Hazan and Singer 2011, Adaptive subgradient methods, Journal of Machine Learning Research
 * 12:2121-2159, figure 1].
 */
final class Adagrad {
  private final float[] weights;
  private final float[] squares;
  private final float rate;
  private final float first;

  /**
   * Weights of 0.
   *
   * @param rate length of the first steps
   * @param first sum of squares to begin with, which keeps the very first steps short
   */
  Adagrad(int count, double rate, double first) {
    this.weights = new float[count];
    this.squares = new float[count];
    this.rate = (float) rate;
    this.first = (float) first;
  }

  void step(int index, float gradient) {
    squares[index] += gradient * gradient;
    weights[index] -= rate * gradient / (float) Math.sqrt(squares[index] + first);
  }

  /** A step that also draws the weight towards 0. */
  void step(int index, float gradient, float shrinkage) {
    step(index, gradient + shrinkage * weights[index]);
  }

  float[] weights() {
    return weights;
  }
}
