// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final int STEP = 200;
  private static final History HISTORY = MadeHistory.of(1);
  private static final Outlook MODEL =
      Outlook.learn(HISTORY, MadeHistory.kinship(), STEP, 14).orElseThrow();
  private static final WhatIf WHAT_IF = new WhatIf(MODEL);

  @Test
  void shiftsNothingWhereNothingIsAssumed() {
    assertThat(WHAT_IF.shifts(HISTORY, STEP, List.of())).isEmpty();
  }

  @Test
  void makesWhatIsAssumedToHappenLikelierToRecur() {
    Question rare = unlikeliest();

    Shift shift = of(rare, List.of(new Assumption.Happens(rare, STEP - 1)));

    assertThat(shift.change()).isPositive();
    assertThat(shift.carriers().get(0).family()).isEqualTo(Family.SAME);
  }

  @Test
  void makesWhatHasStoppedLessLikely() {
    Question frequent = likeliest();

    Shift shift = of(frequent, List.of(new Assumption.Stops(frequent, STEP - 60)));

    assertThat(shift.change()).isNegative();
  }

  @Test
  void reachesOthersOnlyThroughEvidenceThatTheyShare() {
    Question assumed = likeliest();

    List<Shift> shifts =
        WHAT_IF.shifts(HISTORY, STEP, List.of(new Assumption.Happens(assumed, STEP - 1)));

    assertThat(shifts)
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.change()), Math.abs(a.change())))
        .allSatisfy(shift -> assertThat(shift.carriers()).isNotEmpty());
  }

  @Test
  void saysWhatTheModelSaysOfARecordThatHasTheEvent() {
    Question assumed = unlikeliest();
    List<Fact> facts = new ArrayList<>(HISTORY.before(STEP).facts());
    facts.add(new Fact(STEP - 1, assumed.source(), assumed.relation(), assumed.target()));
    History told = History.of(facts, HISTORY.entities(), HISTORY.relations());

    Shift shift = of(assumed, List.of(new Assumption.Happens(assumed, STEP - 1)));

    assertThat(shift.after())
        .isEqualTo(MODEL.at(told, STEP).of(assumed).orElseThrow().probability());
  }

  @Test
  void asksOfWhatHasNotHappenedYetOnlyUnderTheAssumption() {
    Question newcomer = new Question(0, 3, 0);

    Shift shift = of(newcomer, List.of(new Assumption.Happens(newcomer, STEP - 1)));

    assertThat(shift.before()).isEmpty();
    assertThat(shift.change()).isEqualTo(shift.after());
  }

  @Test
  void refusesToAssumeWhatWouldComeAfterwards() {
    Assumption late = new Assumption.Happens(likeliest(), STEP);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WHAT_IF.shifts(HISTORY, STEP, List.of(late)));
  }

  private static Shift of(Question question, List<Assumption> assumptions) {
    return WHAT_IF.shifts(HISTORY, STEP, assumptions).stream()
        .filter(shift -> shift.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Question likeliest() {
    List<Forecast> sorted = sorted();
    return sorted.get(sorted.size() - 1).question();
  }

  private static Question unlikeliest() {
    return sorted().get(0).question();
  }

  private static List<Forecast> sorted() {
    return MODEL.at(HISTORY, STEP).all().stream()
        .sorted(Comparator.comparingDouble(Forecast::probability))
        .toList();
  }
}
