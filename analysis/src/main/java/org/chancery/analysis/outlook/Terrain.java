// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.stream.IntStream;

/** The height, slope and curvature of a log likelihood at one point. */
final class Terrain {
  /*
   * Rows are looked at in stretches of a fixed length, by as many threads as there are, and what
   * they come to is added in their order: however many threads, the same sums to the last bit.
   */
  private static final int STRETCH = 16_384; // rows

  private final double[][] hessian;
  private final double[] gradient;
  private double height;

  private Terrain(int width) {
    this.hessian = new double[width][width];
    this.gradient = new double[width];
  }

  /**
   * The terrain of a penalised log likelihood.
   *
   * @param stride one row in so many is looked at, each for as many
   */
  static Terrain at(double[] point, Design design, double[][] penalty, int stride) {
    Terrain sum = new Terrain(point.length);
    sum.penalise(point, penalty);
    int looked = (design.rows() + stride - 1) / stride;
    IntStream.range(0, (looked + STRETCH - 1) / STRETCH)
        .parallel()
        .mapToObj(
            stretch -> {
              Terrain part = new Terrain(point.length);
              int end = Math.min(looked, (stretch + 1) * STRETCH);
              part.survey(point, design, stretch * STRETCH, end, stride);
              return part;
            })
        .forEachOrdered(sum::add);
    return sum;
  }

  double height() {
    return height;
  }

  /** Newton's step from here. */
  double[] step() {
    return Cholesky.solve(hessian, gradient);
  }

  private void penalise(double[] point, double[][] penalty) {
    for (int i = 0; i < point.length; i++) {
      double pull = 0;
      for (int j = 0; j < point.length; j++) {
        pull += penalty[i][j] * point[j];
      }
      gradient[i] = -pull;
      height -= pull * point[i] / 2;
      System.arraycopy(penalty[i], 0, hessian[i], 0, point.length);
    }
  }

  private void survey(double[] point, Design design, int from, int before, int stride) {
    int[] index = new int[design.terms()];
    double[] value = new double[design.terms()];
    for (int looked = from; looked < before; looked++) {
      int row = looked * stride;
      int terms = design.fill(row, index, value);
      double score = design.offset(row);
      for (int i = 0; i < terms; i++) {
        score += point[index[i]] * value[i];
      }
      double fitted = LogisticRegression.logistic(score);
      boolean happened = design.happened(row);
      height -= stride * softplus(happened ? -score : score);
      double residual = stride * ((happened ? 1 : 0) - fitted);
      double weight = stride * fitted * (1 - fitted);
      for (int i = 0; i < terms; i++) {
        gradient[index[i]] += residual * value[i];
        double[] line = hessian[index[i]];
        double weighted = weight * value[i];
        for (int j = 0; j <= i; j++) {
          line[index[j]] += weighted * value[j];
        }
      }
    }
  }

  private void add(Terrain part) {
    height += part.height;
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += part.gradient[i];
      for (int j = 0; j <= i; j++) {
        hessian[i][j] += part.hessian[i][j];
      }
    }
  }

  /* ln(1 + e^x) without overflow. */
  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
