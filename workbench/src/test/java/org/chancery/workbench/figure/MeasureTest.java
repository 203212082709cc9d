// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  private static final TimeScale YEAR =
      new TimeScale(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)), 0, 365);

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.001, 0", "1.005, 1", "1.015, 1.02", "12.5, 12.5", "-3.14159, -3.14"})
  void writesACoordinateWithTwoDecimalsAtMost(double coordinate, String written) {
    assertThat(Coordinates.write(coordinate)).isEqualTo(written);
  }

  @Test
  void marksCountsInWholeSteps() {
    assertThat(Ticks.between(-2, 3, 6, 1)).containsExactly(-2.0, -1.0, 0.0, 1.0, 2.0, 3.0);
    assertThat(Ticks.between(-40, 110, 6, 1)).containsExactly(0.0, 50.0, 100.0);
    assertThat(Ticks.between(0, 0.5, 6, 1)).containsExactly(0.0);
  }

  @Test
  void marksScoresInRoundSteps() {
    assertThat(Ticks.between(-0.4, 0.4, 5, 0.1)).containsExactly(-0.4, -0.2, 0.0, 0.2, 0.4);
    assertThat(Ticks.between(-9, 10, 5, 0.1)).containsExactly(-5.0, 0.0, 5.0, 10.0);
  }

  @Test
  void putsADayWhereItIs() {
    assertThat(YEAR.begin(LocalDate.of(2021, 1, 1))).isZero();
    assertThat(YEAR.end(LocalDate.of(2021, 12, 31))).isEqualTo(365);
    assertThat(YEAR.middle(Edtf.parse("2021-02"))).isEqualTo(31 + 14);
  }

  @Test
  void cutsADateAtTheEdgeOfThePage() {
    Edtf open = Edtf.parse("../2021-01-10");

    assertThat(YEAR.from(open)).isZero();
    assertThat(YEAR.to(open)).isEqualTo(10);
    assertThat(YEAR.beginsBefore(open)).isTrue();
    assertThat(YEAR.endsAfter(Edtf.parse("2021-06/.."))).isTrue();
  }

  @Test
  void cutsWordsToTheirRoom() {
    String cut = TextWidth.fit("Graustark recalled its ambassador", 11, 100);

    assertThat(cut).endsWith("…").startsWith("Graustark");
    assertThat(TextWidth.of(cut, 11)).isLessThanOrEqualTo(100);
    assertThat(TextWidth.fit("short", 11, 100)).isEqualTo("short");
  }

  @Test
  void wrapsWordsAndCutsTheLastLineOnly() {
    assertThat(TextWidth.wrap("one two three four five six", 11, 50, 2))
        .hasSize(2)
        .first()
        .isEqualTo("one two");
  }

  @Test
  void movesPointsApartAndNoFurther() {
    double[] apart = Spread.apart(new double[] {10, 11, 50, 99}, 12, 0, 100);

    assertThat(apart).containsExactly(10, 22, 50, 99);
  }

  @Test
  void sharesWhatRoomThereIs() {
    double[] apart = Spread.apart(new double[] {5, 5, 5}, 12, 0, 10);

    assertThat(apart).containsExactly(0, 5, 10);
  }
}
