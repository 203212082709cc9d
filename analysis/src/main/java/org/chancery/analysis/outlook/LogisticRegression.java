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

  private LogisticRegression(Design design, double[][] penalty) {
    this.design = design;
    this.penalty = penalty;
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
    Terrain here = Terrain.at(best, design, penalty, stride);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = here.step();
      double[] next = best;
      Terrain there = here;
      double share = 1;
      for (int halving = 0; halving < HALVINGS; halving++, share /= 2) {
        next = moved(best, step, share);
        there = Terrain.at(next, design, penalty, stride);
        if (there.height() >= here.height()) {
          break;
        }
      }
      if (!(there.height() - here.height() > CLOSE * (1 + Math.abs(here.height())))) {
        return there.height() > here.height() ? next : best;
      }
      best = next;
      here = there;
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

  static double logistic(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
