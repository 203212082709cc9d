// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.numbers;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.sample.Made;
import org.chancery.model.event.Incident;
import org.junit.jupiter.api.Test;

class SidesTest {
  private static final Made CLASH =
      incident(1, "2020-07-12", "ARM", "AZE").quad(MATERIAL_CONFLICT, "-10");

  @Test
  void leansToTheOneWithWhomItCooperatesMore() {
    Sides sides =
        of(
            10,
            incident(2, "2020-02-01", "BLR", "AZE").quad(VERBAL_COOPERATION, "5"),
            incident(3, "2020-03-01", "BLR", "ARM").quad(VERBAL_CONFLICT, "-2"));

    assertThat(sides.lean().value()).isEqualTo(7);
    assertThat(sides.lean().n()).isEqualTo(2);
    assertThat(sides.lean().interval()).isPresent();
  }

  @Test
  void passesOverWhatTheOthersDoToIt() {
    Sides sides = of(10, incident(2, "2020-02-01", "AZE", "BLR").quad(VERBAL_COOPERATION, "5"));

    assertThat(sides.lean().value()).isZero();
  }

  @Test
  void countsWhatItDoesInTheDaysAfterAClashAndNotOnTheDayItself() {
    Sides sides =
        of(
            10,
            CLASH,
            incident(2, "2020-07-12", "BLR", "AZE"),
            incident(3, "2020-07-13", "BLR", "AZE"),
            incident(4, "2020-07-22", "BLR", "ARM").quad(VERBAL_CONFLICT, "-2"),
            incident(5, "2020-07-23", "BLR", "ARM").quad(VERBAL_CONFLICT, "-2"),
            incident(6, "2020-07", "BLR", "AZE"));

    assertThat(numbers(sides.clashes())).containsExactly(1L);
    assertThat(numbers(sides.toOneAfter().cooperative())).containsExactly(3L);
    assertThat(numbers(sides.toOtherAfter().conflictual())).containsExactly(4L);
    assertThat(sides.leanAfter()).isEqualTo(2);
  }

  @Test
  void countsAnActOnceThoughItComesAfterTwoClashes() {
    Sides sides =
        of(
            10,
            CLASH,
            incident(7, "2020-07-13", "AZE", "ARM").quad(MATERIAL_CONFLICT, "-10"),
            incident(3, "2020-07-15", "BLR", "AZE"));

    assertThat(sides.clashes()).hasSize(2);
    assertThat(sides.toOneAfter().cooperative()).hasSize(1);
  }

  @Test
  void asksForADayAtLeast() {
    assertThatThrownBy(() -> of(0, CLASH)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Sides of(int days, Made... acts) {
    List<Incident> incidents = Arrays.stream(acts).map(Made::build).toList();
    return Sides.of(
        dealings(covered("2020"), acts),
        Counterpart.of(actor("AZE")),
        Counterpart.of(actor("ARM")),
        incidents,
        days);
  }
}
