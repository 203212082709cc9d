// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final List<ScoredForecast> THREE =
      List.of(
          new ScoredForecast(1, 1, 0.8, true),
          new ScoredForecast(1, 2, 0.3, false),
          new ScoredForecast(2, 1, 0.6, false));

  @Test
  void takesTheMeanSquareOfTheMiss() {
    assertThat(Scores.of(THREE, 1).brier().value())
        .isCloseTo((0.04 + 0.09 + 0.36) / 3, within(1e-12));
  }

  @Test
  void takesTheMeanLogarithmOfWhatWasGivenToTheOutcome() {
    assertThat(Scores.of(THREE, 1).logScore().value())
        .isCloseTo(-(Math.log(0.8) + Math.log(0.7) + Math.log(0.4)) / 3, within(1e-12));
  }

  @Test
  void forgivesACertaintyThatWasWrongUpToTheClip() {
    List<ScoredForecast> wrong =
        List.of(new ScoredForecast(1, 1, 0, true), new ScoredForecast(1, 2, 1, true));

    assertThat(Scores.of(wrong, 1).logScore().value())
        .isCloseTo(-Math.log(Scores.CLIP) / 2, within(1e-12));
  }

  @Test
  void looksAtLikelierForecastsApart() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      forecasts.add(new ScoredForecast(i, 1, 0.01, i == 0)); // calibrated
      forecasts.add(new ScoredForecast(i, 2, 0.5, i < 30)); // said 0.5, came 0.3
    }

    Scores scores = Scores.of(forecasts, 1);

    assertThat(scores.error().value()).isCloseTo(0.1, within(1e-9));
    assertThat(scores.errorOfLikelier().orElseThrow().value()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void hasNoErrorOfLikelierForecastsWhereThereAreNone() {
    List<ScoredForecast> unlikely =
        List.of(new ScoredForecast(1, 1, 0.01, false), new ScoredForecast(1, 2, 0.04, true));

    assertThat(Scores.of(unlikely, 1).errorOfLikelier()).isEmpty();
  }

  @Test
  void findsCalibratedForecastsCalibrated() {
    Scores scores = Scores.of(calibrated(new SplittableRandom(5), 60, 200), 7);

    assertThat(scores.slope().value()).isCloseTo(1, within(0.06));
    assertThat(scores.intercept().value()).isCloseTo(0, within(0.08));
    assertThat(scores.error().value()).isLessThan(0.02);
  }

  @Test
  void refusesToScoreNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(List.of(), 1));
  }

  /** Forecasts that come true as often as they say, each day's apart from the others'. */
  static List<ScoredForecast> calibrated(SplittableRandom random, int days, int questions) {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int question = 0; question < questions; question++) {
        double probability = Math.pow(random.nextDouble(), 2);
        boolean happened = random.nextDouble() < probability;
        forecasts.add(new ScoredForecast(day, question, probability, happened));
      }
    }
    return forecasts;
  }
}
