// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;

/*
 * How it works. In each run of weeks N incidents happen, N with mean m and variance f m: Poisson for
 * f = 1, negative-binomial otherwise, spread over the weeks of the run at one rate. Each is conflict
 * with probability p and has a score of its kind; where f > 1, half of the runs are of one kind
 * throughout. With m1 and m2 the mean and mean square of scores of a kind, M of all, the variance of
 * a run's sum of scores is
 *
 *   each of its own kind        m (E x^2 - M^2) + f m M^2
 *   all of one kind             m E(m2 - m1^2) + (f m + m^2) Var(m1) + f m M^2
 *
 * and, for shares, that of the number of conflicts less p N is p (1 - p) m or p (1 - p) (f m + m^2).
 */
/**
 * How incidents of a relation come about.
 *
 * @param aWeek how many are expected in a week, above 0
 * @param factor by how much their variance exceeds the mean, at least 1
 * @param run for how many weeks a burst lasts
 * @param conflict which part of them is conflict, 0 to 1
 */
record Pace(double aWeek, double factor, int run, double conflict) {
  /** Weeks of a month. */
  static final double OF_MONTH = 30.436875 / 7;

  private static final List<Double> COOPERATIVE = List.of(1.0, 1.0, 2.8, 3.4, 4.5, 7.0);
  private static final List<Double> CONFLICTUAL = List.of(-2.0, -2.0, -4.4, -5.0, -10.0);

  Pace {
    if (!(aWeek > 0 && factor >= 1 && run >= 1 && conflict >= 0 && conflict <= 1)) {
      throw new IllegalArgumentException("no pace: " + aWeek + ", " + factor + ", " + conflict);
    }
  }

  /** The same with so many times as many incidents. */
  Pace times(double ratio) {
    return new Pace(aWeek * ratio, factor, run, conflict);
  }

  /** The same with another part of conflict. */
  Pace conflict(double other) {
    return new Pace(aWeek, factor, run, other);
  }

  /** The scores of the incidents of some weeks, above 0 for cooperation and below for conflict. */
  List<List<Double>> weeks(int weeks, Chance chance) {
    List<List<Double>> all = new ArrayList<>();
    while (all.size() < weeks) {
      double rate = factor == 1 ? aWeek : aWeek * chance.gamma(size()) / size();
      boolean ofOneKind = factor > 1 && chance.happens(0.5);
      boolean kind = chance.happens(conflict);
      for (int week = 0; week < run && all.size() < weeks; week++) {
        List<Double> scores = new ArrayList<>();
        for (int n = chance.poisson(rate); n > 0; n--) {
          scores.add(score(ofOneKind ? kind : chance.happens(conflict), chance));
        }
        all.add(scores);
      }
    }
    return all;
  }

  private double size() {
    return aWeek * run / (factor - 1);
  }

  private static double score(boolean conflict, Chance chance) {
    List<Double> scores = conflict ? CONFLICTUAL : COOPERATIVE;
    return scores.get(chance.below(scores.size()));
  }

  /** The mean score of all incidents. */
  double meanScore() {
    return cooperation() + conflict * mean(CONFLICTUAL);
  }

  /** The mean score of all incidents where those of conflict count for nothing. */
  double cooperation() {
    return (1 - conflict) * mean(COOPERATIVE);
  }

  /** The part of conflict at which cooperation and conflict weigh the same. */
  static double even() {
    return mean(COOPERATIVE) / (mean(COOPERATIVE) - mean(CONFLICTUAL));
  }

  /** The variance of the sum of scores, for each week. */
  double scoreVariance() {
    double m = aWeek * run;
    double all = meanScore();
    double number = factor * m * all * all;
    double within = spread(COOPERATIVE) * (1 - conflict) + spread(CONFLICTUAL) * conflict;
    double apart = mean(COOPERATIVE) - mean(CONFLICTUAL);
    double between = conflict * (1 - conflict) * apart * apart;
    double mixed = m * (within + between) + number;
    double ofOneKind = m * within + (factor * m + m * m) * between + number;
    return (factor == 1 ? mixed : (mixed + ofOneKind) / 2) / run;
  }

  /** The variance of the number of conflicts less what is expected of that many incidents. */
  double shareVariance() {
    double m = aWeek * run;
    double each = conflict * (1 - conflict);
    return (factor == 1 ? each * m : each * (m + factor * m + m * m) / 2) / run;
  }

  private static double mean(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double spread(List<Double> scores) {
    double mean = mean(scores);
    return scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
  }
}
