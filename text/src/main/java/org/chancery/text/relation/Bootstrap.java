// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far the macro-F1 of a coder may be off because the rows are but a sample: the percentile
 * bootstrap [1, chapter 13]. Rows are drawn with replacement, as many as there are.
 *
 * <p>[1] Efron, Tibshirani: An Introduction to the Bootstrap. Chapman and Hall 1993.
 *
 * @param resamples how often rows are drawn
 * @param share of the resamples inside the interval, between 0 and 1
 * @param seed of the draws
 */
public record Bootstrap(int resamples, double share, long seed) {
  public Bootstrap {
    if (resamples < 1 || !(share > 0 && share < 1)) {
      throw new IllegalArgumentException("no bootstrap: " + resamples + ", " + share);
    }
  }

  /** From {@code low} to {@code high}, both included. */
  public record Interval(double low, double high) {}

  /**
   * The interval of the macro-F1 of judgements at a level.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Interval macroF1(List<Judgement> judgements, Level level) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] scores = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      List<Judgement> drawn = new ArrayList<>(judgements.size());
      for (int row = 0; row < judgements.size(); row++) {
        drawn.add(judgements.get(random.nextInt(judgements.size())));
      }
      scores[i] = Scores.of(drawn, level).macroF1();
    }
    Arrays.sort(scores);
    return new Interval(quantile(scores, (1 - share) / 2), quantile(scores, (1 + share) / 2));
  }

  /** Between neighbours in proportion, as R's type 7. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
