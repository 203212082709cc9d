// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** The search for the most likely half-lives, and for the interval of what moves bring. */
final class Exciting {
  /** Half-lives tried, in days: half a day puts three quarters of the answers on the next day. */
  private static final double[] HALF_LIVES = {0.5, 1, 2, 4, 8, 16};

  /** What is sought together: how many answers a move brings, and their half-life. */
  private static final int SOUGHT = 2;

  /** An end of an interval is found to within so much. */
  private static final double PRECISION = 0.005;

  /** More answers than this are not looked for. */
  private static final double MOST = 16;

  private final Days answers;
  private final List<Echo> own;
  private final List<Echo> others;
  private final Stretches stretches;

  Exciting(Days moves, Days answers) {
    this.answers = answers;
    this.own = Arrays.stream(HALF_LIVES).mapToObj(days -> Echo.of(answers, days)).toList();
    this.others = Arrays.stream(HALF_LIVES).mapToObj(days -> Echo.of(moves, days)).toList();
    this.stretches = Stretches.of(answers.length());
  }

  private record Found(Branching branching, Echo own, Echo other) {}

  /*
   * The interval holds those c for which the greatest likelihood with c (over all other parameters
   * but the half-life of the own bursts, which hardly matters) is within half a quantile of the
   * chi-squared distribution of the greatest of all, times the dispersion. It has 2 degrees of
   * freedom, not 1: where c is 0 its half-life has no meaning, and to choose the best of six would
   * else find answers too often (R. B. Davies 1977, Biometrika 64:247-254).
   */
  Excitation excitation(double level) {
    Found best = best();
    Branching branching = best.branching();
    double dispersion = branching.dispersion(answers, best.own(), best.other(), stretches);
    double quantile = new ChiSquaredDistribution(SOUGHT).inverseCumulativeProbability(level);
    double least = branching.logLikelihood() - dispersion * quantile / 2;
    DoublePredicate likely = cross -> likelihood(best.own(), cross) >= least;
    double cross = branching.cross();
    double low = likely.test(0) ? 0 : edge(0, cross, likely);
    double far = cross + 0.25;
    while (far < MOST && likely.test(far)) {
      far = 2 * far;
    }
    Interval interval = new Interval(low, edge(far, cross, likely), level);
    return new Excitation(
        branching.baseline(stretches),
        branching.own(),
        best.own().halfLife(),
        new Estimate(cross, Optional.of(interval), answers.total()),
        best.other().halfLife(),
        dispersion);
  }

  private Found best() {
    Found best = find(own.get(0), others.get(0));
    for (Echo one : own) {
      for (Echo other : others) {
        Found found = find(one, other);
        if (found.branching().logLikelihood() > best.branching().logLikelihood()) {
          best = found;
        }
      }
    }
    return best;
  }

  private Found find(Echo one, Echo other) {
    return new Found(Branching.of(answers, one, other, stretches), one, other);
  }

  private double likelihood(Echo one, double cross) {
    return others.stream()
        .mapToDouble(other -> Branching.of(answers, one, other, stretches, cross).logLikelihood())
        .max()
        .orElseThrow();
  }

  /** Where likely values end, between one that is not and one that is. */
  private static double edge(double unlikely, double likelyOne, DoublePredicate likely) {
    double out = unlikely;
    double in = likelyOne;
    while (Math.abs(out - in) > PRECISION) {
      double middle = (out + in) / 2;
      if (likely.test(middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return out;
  }
}
