// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SkillTest {
  @Test
  void isTheShareOfTheRivalsPenaltyThatIsSaved() {
    List<ScoredForecast> forecasts =
        List.of(new ScoredForecast(1, 1, 0.9, true), new ScoredForecast(2, 1, 0.2, false));
    List<ScoredForecast> rival =
        forecasts.stream().map(forecast -> forecast.withProbability(0.5)).toList();

    assertThat(Skill.against(forecasts, rival, 1).brier().value())
        .isCloseTo(1 - (0.01 + 0.04) / (0.25 + 0.25), within(1e-12));
  }

  @Test
  void isNoneForSureAgainstItself() {
    List<ScoredForecast> forecasts = ScoresTest.calibrated(new SplittableRandom(3), 20, 10);

    Skill skill = Skill.against(forecasts, forecasts, 2);

    assertThat(skill.brier().value()).isZero();
    assertThat(skill.brier().interval().orElseThrow().width()).isZero();
    assertThat(skill.proven()).isFalse();
  }

  @Test
  void isProvenWhereWhatIsKnownSetsForecastsFarApart() {
    List<ScoredForecast> forecasts = ScoresTest.calibrated(new SplittableRandom(3), 30, 50);
    List<ScoredForecast> rival =
        forecasts.stream().map(forecast -> forecast.withProbability(1 / 3.0)).toList();

    assertThat(Skill.against(forecasts, rival, 3).proven()).isTrue();
  }

  @Test
  void isNotProvenByDaysThatShareOneHorizon() {
    List<ScoredForecast> forecasts = ScoresTest.calibrated(new SplittableRandom(3), 30, 50);
    List<ScoredForecast> rival =
        forecasts.stream().map(forecast -> forecast.withProbability(1 / 3.0)).toList();

    assertThat(Skill.against(forecasts, rival, 16).proven()).isFalse();
  }

  @Test
  void refusesARivalThatAnswersOtherQuestions() {
    List<ScoredForecast> one = List.of(new ScoredForecast(1, 1, 0.5, true));
    List<ScoredForecast> other = List.of(new ScoredForecast(1, 2, 0.5, true));

    assertThatIllegalArgumentException().isThrownBy(() -> Skill.against(one, other, 1));
  }
}
