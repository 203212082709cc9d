// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** Logistic regression with a quadratic penalty, by Newton's method; deterministic. */
final class LogisticRegression {
  /*
   * How it works. The penalised log likelihood
   *
   *   sum over rows of [y s - ln(1 + e^s)] - b'Pb / 2,     s = offset + x'b
   *
   * is concave, so that Newton's steps (iteratively reweighted least squares [1, section 4.4.1]) lead
   * to its one summit; a step that would lead down is halved. The logit is the canonical link: at
   * the summit, for each coefficient without a penalty, what was forecast and what happened have the
   * same sum over the rows that have its term. Rows have few terms, and the matrix is solved by
   * Cholesky's method. Of many rows a part leads near the summit at a part of the cost; the last
   * steps are taken on all.
   *
   * [1] T. Hastie, R. Tibshirani and J. Friedman (2009), The Elements of Statistical Learning, 2nd
   *     edition, Springer.
   */
  private static final int ROUNDS = 30;
  private static final int HALVINGS = 20;
  private static final int ROUGHLY = 40_000; // rows that lead near the summit
  private static final double CLOSE = 1e-9; // of the penalised log likelihood

  private final Design design;
  private final double[][] penalty;
  private final double[][] hessian;
  private final double[] gradient;

  private LogisticRegression(Design design, double[][] penalty) {
    this.design = design;
    this.penalty = penalty;
    this.hessian = new double[design.width()][design.width()];
    this.gradient = new double[design.width()];
  }

  /**
   * The coefficients.
   *
   * @param penalty symmetric and such that the summit is unique
   */
  static double[] fit(Design design, double[][] penalty) {
    LogisticRegression regression = new LogisticRegression(design, penalty);
    int stride = Math.max(1, design.rows() / ROUGHLY);
    double[] start = new double[design.width()];
    return regression.summit(stride > 1 ? regression.summit(start, stride) : start, 1);
  }

  /* The summit if one row in so many is looked at, each for as many. */
  private double[] summit(double[] start, int stride) {
    double[] best = start;
    double height = climb(best, stride);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = Cholesky.solve(hessian, gradient);
      double[] next = best;
      double reached = Double.NEGATIVE_INFINITY;
      double share = 1;
      for (int halving = 0; halving < HALVINGS && reached < height; halving++, share /= 2) {
        next = moved(best, step, share);
        reached = climb(next, stride);
      }
      if (!(reached - height > CLOSE * (1 + Math.abs(height)))) {
        return reached > height ? next : best;
      }
      best = next;
      height = reached;
    }
    return best;
  }

  private static double[] moved(double[] from, double[] step, double share) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] += share * step[i];
    }
    return to;
  }

  /* The penalised log likelihood, with its gradient and curvature left in the fields. */
  private double climb(double[] coefficients, int stride) {
    double height = penalise(coefficients);
    int[] index = new int[design.terms()];
    double[] value = new double[design.terms()];
    for (int row = 0; row < design.rows(); row += stride) {
      int terms = design.fill(row, index, value);
      double score = design.offset(row);
      for (int i = 0; i < terms; i++) {
        score += coefficients[index[i]] * value[i];
      }
      double fitted = logistic(score);
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
    return height;
  }

  private double penalise(double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < coefficients.length; i++) {
      double pull = 0;
      for (int j = 0; j < coefficients.length; j++) {
        pull += penalty[i][j] * coefficients[j];
      }
      gradient[i] = -pull;
      sum += pull * coefficients[i];
      System.arraycopy(penalty[i], 0, hessian[i], 0, coefficients.length);
    }
    return -sum / 2;
  }

  static double logistic(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /* ln(1 + e^x) without overflow. */
  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
