// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.junit.jupiter.api.Test;

class WalkForwardTest {
  private static final int HORIZON = 7;
  private static final History HISTORY = MadeHistory.of(4);
  private static final List<Integer> STEPS =
      IntStream.iterate(170, step -> step <= 233, step -> step + 3).boxed().toList();

  @Test
  void beatsBothBaselinesOnARecordThatHasMoreToTell() {
    Track track = walk(1000).track(STEPS);

    assertThat(track.againstBaseRate().proven()).isTrue();
    assertThat(track.againstPersistence().proven()).isTrue();
  }

  @Test
  void saysProbabilitiesThatMeanWhatTheySay() {
    Track track = walk(1000).track(STEPS);

    assertThat(track.scores().error().value()).isLessThan(0.03);
    assertThat(track.scores().slope().value()).isBetween(0.85, 1.15);
  }

  @Test
  void keepsWhichModelSaidWhatAndFromWhichData() {
    Track track = walk(30).track(STEPS);

    assertThat(track.said()).extracting(Said::model).allMatch(track.models()::containsKey);
    assertThat(track.models().values()).extracting(Lesson::until).containsExactly(170, 200, 230);
  }

  @Test
  void putsTheOutcomeOfTheWholeHorizonBesideEachForecast() {
    Said said = walk(1000).track(List.of(200)).said().get(0);

    for (Said.Answer answer : said.answers()) {
      boolean happened =
          HISTORY.facts().stream()
              .filter(fact -> fact.step() >= 200 && fact.step() < 207)
              .map(Question::of)
              .anyMatch(answer.forecast().question()::equals);
      assertThat(answer.happened()).isEqualTo(happened);
    }
  }

  @Test
  void saysNothingBeforeThereIsAnythingToLearnFrom() {
    assertThat(walk(1).track(List.of(10, 12)).isEmpty()).isTrue();
  }

  @Test
  void refusesStepsWhoseOutcomeIsNotKnown() {
    int last = HISTORY.facts().stream().mapToInt(Fact::step).max().orElseThrow();

    assertThatIllegalArgumentException().isThrownBy(() -> walk(1).track(List.of(last)));
  }

  private static WalkForward walk(int relearn) {
    return new WalkForward(HISTORY, MadeHistory.kinship(), HORIZON, relearn);
  }
}
