// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final int STEP = 200;
  private static final int HORIZON = 14;
  private static final History HISTORY = MadeHistory.of(1);

  @Test
  void saysTheSameWhateverHappensAfterwards() {
    List<Fact> other = new ArrayList<>(HISTORY.before(STEP).facts());
    other.addAll(MadeHistory.of(2).from(STEP).facts());
    History changed = History.of(other, HISTORY.entities(), HISTORY.relations());

    Outlook before = learned(HISTORY);
    Outlook after = learned(changed);

    assertThat(after.version()).isEqualTo(before.version());
    assertThat(after.lesson()).isEqualTo(before.lesson());
    assertThat(after.at(changed, STEP).all()).isEqualTo(before.at(HISTORY, STEP).all());
  }

  @Test
  void explainsEachForecastWhole() {
    Forecasts forecasts = learned(HISTORY).at(HISTORY, STEP);

    for (Forecast forecast : forecasts.all()) {
      List<Reason> reasons = forecasts.reasons(forecast.question());
      double reference = odds(forecasts.reference(forecast.question().relation()));
      double sum = reasons.stream().mapToDouble(Reason::logOdds).sum();
      assertThat(reference + sum).isCloseTo(odds(forecast.probability()), within(1e-9));
      assertThat(reasons.stream().mapToDouble(Reason::share).sum()).isCloseTo(1, within(1e-9));
      assertThat(reasons).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
    }
  }

  @Test
  void holdsThatTheFrequentRecurs() {
    Forecasts forecasts = learned(HISTORY).at(HISTORY, STEP);

    double frequent = meanOfThose(forecasts, 4, Integer.MAX_VALUE);
    double rare = meanOfThose(forecasts, 0, 0);

    assertThat(frequent).isGreaterThan(3 * rare);
  }

  private static double meanOfThose(Forecasts forecasts, int least, int most) {
    return forecasts.all().stream()
        .filter(one -> between(least, lastMonth(forecasts, one), most))
        .mapToDouble(Forecast::probability)
        .average()
        .orElseThrow();
  }

  private static int lastMonth(Forecasts forecasts, Forecast one) {
    return forecasts.reasons(one.question()).stream()
        .flatMap(reason -> reason.evidence().stream())
        .filter(evidence -> evidence.kind() == Kind.SAME_MONTH)
        .findFirst()
        .orElseThrow()
        .count();
  }

  private static boolean between(int least, int value, int most) {
    return least <= value && value <= most;
  }

  @Test
  void learnsNothingFromTooShortAPast() {
    assertThat(Outlook.learn(HISTORY, MadeHistory.kinship(), 20, HORIZON)).isEmpty();
    assertThat(Outlook.learn(HISTORY.before(0), MadeHistory.kinship(), STEP, HORIZON)).isEmpty();
  }

  @Test
  void learnsNothingFromTooQuietAPast() {
    List<Fact> few = HISTORY.facts().stream().filter(fact -> fact.step() % 60 == 0).toList();
    History quiet = History.of(few, HISTORY.entities(), HISTORY.relations());

    assertThat(Outlook.learn(quiet, MadeHistory.kinship(), STEP, HORIZON)).isEmpty();
  }

  private static Outlook learned(History history) {
    return Outlook.learn(history, MadeHistory.kinship(), STEP, HORIZON).orElseThrow();
  }

  private static double odds(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
