// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.analysis.estimate.Estimate;

/**
 * By how much forecasts beat others of the same questions: the share of the rival's penalty that
 * they save. 1 is perfect, 0 no better, below 0 worse. The two were made on the same days, so that
 * the interval is one of their difference.
 *
 * @param brier by the Brier score: 1 - BS / BS of the rival
 * @param logScore by the log score
 */
public record Skill(Estimate brier, Estimate logScore) {
  public Skill {
    requireNonNull(brier, "brier");
    requireNonNull(logScore, "logScore");
  }

  /**
   * The skill of forecasts against a rival's.
   *
   * @param forecasts at least one
   * @param rival of the same steps, questions and outcomes, in the same order
   * @param horizon steps that each looks ahead
   */
  public static Skill against(
      List<ScoredForecast> forecasts, List<ScoredForecast> rival, int horizon) {
    requireSame(forecasts, rival);
    BlockBootstrap days = new BlockBootstrap(forecasts, horizon, Scores.LEVEL);
    return new Skill(
        days.estimate(new Scoring.Saved(Scoring::quadratic, rival)),
        days.estimate(new Scoring.Saved(Scoring::logarithmic, rival)));
  }

  /** Whether the Brier skill is above 0 for sure: its interval lies above. */
  public boolean proven() {
    return brier.interval().filter(interval -> interval.low() > 0).isPresent();
  }

  private static void requireSame(List<ScoredForecast> forecasts, List<ScoredForecast> rival) {
    if (forecasts.size() != rival.size()) {
      throw new IllegalArgumentException(
          "forecasts and rivals differ in number: " + forecasts.size() + ", " + rival.size());
    }
    for (int i = 0; i < forecasts.size(); i++) {
      ScoredForecast one = forecasts.get(i);
      if (!one.equals(rival.get(i).withProbability(one.probability()))) {
        throw new IllegalArgumentException("not the same question: " + one + ", " + rival.get(i));
      }
    }
  }
}
