// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.numbers;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.MATERIAL_COOPERATION;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.stream.IntStream;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.sample.Made;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class WordsAndDeedsTest {
  private static final Counterpart UKRAINE = Counterpart.of(actor("UKR"));

  @Test
  void addsUpWordsAndDeedsApart() {
    Contrast whole =
        of(
                covered("2020"),
                act(1, "2020-01-10", VERBAL_COOPERATION, "3"),
                act(2, "2020-01-11", VERBAL_CONFLICT, "-2"),
                act(3, "2020-01-12", MATERIAL_COOPERATION, "7"),
                act(4, "2020-01-13", MATERIAL_CONFLICT, "-9"))
            .whole();

    assertThat(whole.netOfWords().value()).isEqualTo(1);
    assertThat(whole.netOfDeeds().value()).isEqualTo(-2);
    assertThat(whole.netOfWords().n()).isEqualTo(2);
    assertThat(whole.netOfDeeds().interval()).isPresent();
    assertThat(whole.opposed()).isTrue();
    assertThat(whole.clearlyOpposed()).isFalse();
  }

  @Test
  void isClearWhereTheIntervalsOfBothLeaveOutNought() {
    Made[] many =
        IntStream.rangeClosed(1, 28)
            .mapToObj(
                day ->
                    act(
                        day,
                        "2020-%02d-%02d".formatted(1 + day % 12, day),
                        day % 2 == 0 ? VERBAL_COOPERATION : MATERIAL_CONFLICT,
                        day % 2 == 0 ? "7" : "-7"))
            .toArray(Made[]::new);

    assertThat(of(covered("2020"), many).whole().clearlyOpposed()).isTrue();
  }

  @Test
  void tellsSinceWhenTheyDisagree() {
    WordsAndDeeds found =
        of(
            covered("2020"),
            act(1, "2020-01-10", VERBAL_COOPERATION, "3"),
            act(2, "2020-01-10", MATERIAL_CONFLICT, "-5"),
            act(3, "2020-02-10", VERBAL_COOPERATION, "3"),
            act(4, "2020-02-10", MATERIAL_COOPERATION, "5"),
            act(5, "2020-04-10", VERBAL_COOPERATION, "3"),
            act(6, "2020-04-10", MATERIAL_CONFLICT, "-5"),
            act(7, "2020-06-10", VERBAL_COOPERATION, "3"),
            act(8, "2020-07-10", VERBAL_CONFLICT, "-3"),
            act(9, "2020-07-10", MATERIAL_COOPERATION, "5"));

    assertThat(found.opposedSince().map(Contrast::label)).contains("2020-04");
  }

  @Test
  void knowsNoBeginningWhereTheyAgreeInTheEnd() {
    WordsAndDeeds found =
        of(
            covered("2020"),
            act(1, "2020-01-10", VERBAL_COOPERATION, "3"),
            act(2, "2020-01-10", MATERIAL_CONFLICT, "-5"),
            act(3, "2020-02-10", VERBAL_COOPERATION, "3"),
            act(4, "2020-02-10", MATERIAL_COOPERATION, "5"));

    assertThat(found.opposedSince()).isEmpty();
  }

  @Test
  void takesActsOfTheSideAskedForAndMutualOnes() {
    Made[] acts = {
      act(1, "2020-01-10", VERBAL_COOPERATION, "3"),
      incident(2, "2020-01-11", "UKR", "BLR").quad(VERBAL_CONFLICT, "-4"),
      incident(3, "2020-01-12", "BLR", "UKR").quad(VERBAL_COOPERATION, "1").bothWays()
    };

    assertThat(words(Direction.BY_FOCUS, acts)).isEqualTo(4);
    assertThat(words(Direction.BY_COUNTERPART, acts)).isEqualTo(-3);
    assertThat(words(Direction.EITHER, acts)).isZero();
  }

  @Test
  void givesNoIntervalToWhatSelectiveSourcesTell() {
    Contrast whole =
        of(
                about("2020", selective("paper", "2020")),
                act(1, "2020-01-10", VERBAL_COOPERATION, "3").bySelective(),
                act(2, "2020-01-12", MATERIAL_CONFLICT, "-7").bySelective())
            .whole();

    assertThat(whole.opposed()).isTrue();
    assertThat(whole.netOfWords().interval()).isEmpty();
    assertThat(whole.clearlyOpposed()).isFalse();
  }

  @Test
  void listsWhatFitsIntoNoUnit() {
    WordsAndDeeds found =
        of(
            covered("2020"),
            act(1, "2020", VERBAL_COOPERATION, "3"),
            act(2, "2020-01-12", MATERIAL_CONFLICT, "-7"));

    assertThat(numbers(found.notPlaced())).containsExactly(1L);
    assertThat(found.whole().netOfWords().n()).isEqualTo(1);
    assertThat(found.units()).hasSize(12);
  }

  private static double words(Direction direction, Made... acts) {
    return WordsAndDeeds.of(dealings(covered("2020"), acts), UKRAINE, direction, Grain.MONTH)
        .whole()
        .netOfWords()
        .value();
  }

  private static WordsAndDeeds of(Scope scope, Made... acts) {
    return WordsAndDeeds.of(dealings(scope, acts), UKRAINE, Direction.BY_FOCUS, Grain.MONTH);
  }

  private static Made act(long number, String date, QuadClass quad, String score) {
    return incident(number, date, "BLR", "UKR").quad(quad, score);
  }
}
