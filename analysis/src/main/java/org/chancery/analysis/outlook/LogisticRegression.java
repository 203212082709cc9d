// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.List;
import java.util.stream.IntStream;

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
   * Cholesky's method.
   *
   * [1] T. Hastie, R. Tibshirani and J. Friedman (2009), The Elements of Statistical Learning, 2nd
   *     edition, Springer.
   */
  private static final int ROUNDS = 30;
  private static final int HALVINGS = 20;
  private static final int STRETCHES = 16;
  private static final double CLOSE = 1e-8; // of the penalised log likelihood

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
    return new LogisticRegression(design, penalty).fit();
  }

  private double[] fit() {
    double[] best = new double[design.width()];
    double height = climb(best);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = Cholesky.solve(hessian, gradient);
      double[] next = best;
      double reached = Double.NEGATIVE_INFINITY;
      double share = 1;
      for (int halving = 0; halving < HALVINGS && reached < height; halving++, share /= 2) {
        next = moved(best, step, share);
        reached = climb(next);
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
  private double climb(double[] coefficients) {
    double height = penalise(coefficients);
    List<Stretch> stretches =
        IntStream.range(0, STRETCHES)
            .parallel()
            .mapToObj(number -> new Stretch(design, coefficients, number))
            .toList();
    for (Stretch stretch : stretches) {
      height += stretch.height;
      add(stretch.gradient, gradient);
      for (int i = 0; i < hessian.length; i++) {
        add(stretch.hessian[i], hessian[i]);
      }
    }
    return height;
  }

  private static void add(double[] from, double[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
  }

  /* What some of the rows add. Their bounds hang on the rows alone, so that sums do too. */
  private static final class Stretch {
    private final double[][] hessian;
    private final double[] gradient;
    private double height;

    Stretch(Design design, double[] coefficients, int number) {
      this.hessian = new double[design.width()][design.width()];
      this.gradient = new double[design.width()];
      int[] index = new int[design.terms()];
      double[] value = new double[design.terms()];
      int end = bound(design, number + 1);
      for (int row = bound(design, number); row < end; row++) {
        int terms = design.fill(row, index, value);
        double score = design.offset(row);
        for (int i = 0; i < terms; i++) {
          score += coefficients[index[i]] * value[i];
        }
        add(score, design.happened(row), index, value, terms);
      }
    }

    private static int bound(Design design, int number) {
      return (int) ((long) design.rows() * number / STRETCHES);
    }

    private void add(double score, boolean happened, int[] index, double[] value, int terms) {
      double fitted = logistic(score);
      double residual = (happened ? 1 : 0) - fitted;
      double weight = fitted * (1 - fitted);
      height -= softplus(happened ? -score : score);
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
