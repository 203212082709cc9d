// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.util.Arrays;

/**
 * How often one side moves, day by day, by a self- and cross-exciting point process.
 *
 * @param baselines moves a day that nothing brings, by stretch of the period
 * @param own moves that one of its own brings
 * @param cross moves that one of the other side brings
 * @param logLikelihood up to a constant that the moves alone decide
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Branching(double[] baselines, double own, double cross, double logLikelihood) {
  private static final int MOST_STEPS = 200;

  /** Steps end where no parameter moves by more, relative to its size. */
  private static final double PRECISION = 1e-4;

  /** Numbers below it are nought. */
  private static final double NOUGHT = 1e-12;

  /*
   * How it works. On day t one side makes a Poisson number of moves with mean
   *
   *   lambda(t) = mu(t) + a sum over s < t of x(s) g(t - s; h) + c sum over s < t of y(s) g(t - s; k)
   *
   * x(s) being its own moves on day s and y(s) those of the other side: Hawkes' mutually exciting
   * process [1], by days, so that nothing is brought about on the same day. g(l; h) is the
   * exponential kernel: it adds up to 1 over l = 1, 2, ... and halves every h days. a and c are the
   * branching ratios. mu is constant within stretches of about a year, for a baseline that is
   * constant throughout takes growth for excitation.
   *
   * For given half-lives the likelihood, that of [2] by days, is concave in mu, a and c. It is
   * climbed by expectation and maximisation [3]: each move is shared out among baseline, own and
   * other moves by their parts in lambda, and each parameter becomes the moves shared to it by what
   * it had the chance to bring.
   *
   * [1] A. G. Hawkes (1971), Spectra of some self-exciting and mutually exciting point processes,
   *     Biometrika 58:83-90.
   * [2] T. Ozaki (1979), Maximum likelihood estimation of Hawkes' self-exciting point processes,
   *     Annals of the Institute of Statistical Mathematics 31:145-155.
   * [3] A. Veen and F. P. Schoenberg (2008), Estimation of space-time branching process models in
   *     seismology using an EM-type algorithm, Journal of the American Statistical Association
   *     103:614-624.
   */

  /** The most likely one. */
  static Branching of(Days moves, Echo own, Echo other, Stretches stretches) {
    return climb(moves, own, other, stretches, -1);
  }

  /** The most likely one of those in which a move of the other side brings so many, from 0. */
  static Branching of(Days moves, Echo own, Echo other, Stretches stretches, double cross) {
    return climb(moves, own, other, stretches, cross);
  }

  private static Branching climb(
      Days moves, Echo own, Echo other, Stretches stretches, double fixed) {
    double[] mu = new double[stretches.count()];
    Arrays.fill(mu, 0.5 * moves.total() / moves.length());
    double a = 0.3;
    double c = fixed >= 0 ? fixed : 0.3;
    double change = 1;
    for (int step = 0; step < MOST_STEPS && change > PRECISION; step++) {
      double[] brought = new double[mu.length];
      double byOwn = 0;
      double byOther = 0;
      for (int day : moves.days()) {
        int stretch = stretches.at(day);
        double ownPart = a * own.on(day);
        double otherPart = c * other.on(day);
        double share = moves.on(day) / (mu[stretch] + ownPart + otherPart + NOUGHT);
        brought[stretch] += share * mu[stretch];
        byOwn += share * ownPart;
        byOther += share * otherPart;
      }
      double nextOwn = byOwn / (own.total() + NOUGHT);
      double nextOther = fixed >= 0 ? fixed : byOther / (other.total() + NOUGHT);
      change = Math.max(distance(a, nextOwn), distance(c, nextOther));
      for (int i = 0; i < mu.length; i++) {
        double next = brought[i] / stretches.days(i);
        change = Math.max(change, distance(mu[i], next) * stretches.days(i) / moves.length());
        mu[i] = next;
      }
      a = nextOwn;
      c = nextOther;
    }
    return new Branching(mu, a, c, logLikelihood(moves, own, other, stretches, mu, a, c));
  }

  private static double distance(double one, double other) {
    return Math.abs(one - other) / (Math.abs(one) + 0.01);
  }

  private static double logLikelihood(
      Days moves, Echo own, Echo other, Stretches stretches, double[] mu, double a, double c) {
    double sum = -a * own.total() - c * other.total();
    for (int i = 0; i < mu.length; i++) {
      sum -= mu[i] * stretches.days(i);
    }
    for (int day : moves.days()) {
      double mean = mu[stretches.at(day)] + a * own.on(day) + c * other.on(day) + NOUGHT;
      sum += moves.on(day) * Math.log(mean);
    }
    return sum;
  }

  /** Pearson's statistic by its degrees of freedom, at least 1. */
  double dispersion(Days moves, Echo ownEcho, Echo other, Stretches stretches) {
    double sum = 0;
    for (int day = 0; day < moves.length(); day++) {
      double mean =
          baselines[stretches.at(day)] + own * ownEcho.on(day) + cross * other.on(day) + NOUGHT;
      sum += (moves.on(day) - mean) * (moves.on(day) - mean) / Math.max(mean, 1e-3);
    }
    return Math.max(1, sum / Math.max(1, moves.length() - baselines.length - 4));
  }

  /** Moves a day that nothing brings, mean over the period. */
  double baseline(Stretches stretches) {
    double sum = 0;
    double days = 0;
    for (int i = 0; i < baselines.length; i++) {
      sum += baselines[i] * stretches.days(i);
      days += stretches.days(i);
    }
    return sum / days;
  }
}
