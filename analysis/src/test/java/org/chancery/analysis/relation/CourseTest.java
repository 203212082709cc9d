// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.numbers;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;

import java.util.List;
import org.chancery.analysis.coverage.CoverageState;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Footing;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.sample.Made;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final Counterpart RUSSIA = Counterpart.of(actor("RUS"));

  private static Course course(Scope scope, Grain grain, Made... incidents) {
    return Course.of(dealings(scope, incidents), RUSSIA, grain);
  }

  @Test
  void putsAnIncidentIntoTheCellThatHoldsItsWholeDate() {
    Course course =
        course(
            covered("2018"),
            Grain.QUARTER,
            incident(1, "2018-02", "BLR", "RUS"),
            incident(2, "2018-03-31", "BLR", "RUS"),
            incident(3, "2018-04-01", "RUS", "BLR"));

    assertThat(course.cells())
        .extracting(Cell::label)
        .containsExactly("2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4");
    assertThat(course.cells().get(0).all().numbers()).containsExactly(1L, 2L);
    assertThat(course.cells().get(1).all().numbers()).containsExactly(3L);
    assertThat(course.notPlaced()).isEmpty();
  }

  @Test
  void neverTakesAYearForItsFirstOfJanuary() {
    Course course =
        course(
            covered("2018"),
            Grain.MONTH,
            incident(1, "2018", "BLR", "RUS"),
            incident(2, "2018-01-31/2018-02-01", "BLR", "RUS"),
            incident(3, "2018-07/..", "BLR", "RUS"));

    assertThat(course.cells()).allMatch(cell -> cell.all().incidents() == 0);
    assertThat(numbers(course.notPlaced())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void cutsTheOutermostCellsAtThePeriod() {
    Course course =
        course(
            covered("2018-01-15/2018-02-10"),
            Grain.MONTH,
            incident(1, "2018-01-14/2018-01-16", "BLR", "RUS"),
            incident(2, "2018-01-15", "BLR", "RUS"));

    assertThat(course.cells())
        .extracting(Cell::period)
        .containsExactly(period("2018-01-15/2018-01-31"), period("2018-02-01/2018-02-10"));
    assertThat(course.cells().get(0).all().numbers()).containsExactly(2L);
    assertThat(numbers(course.notPlaced())).containsExactly(1L);
  }

  @Test
  void tellsNoneRecordedFromNotCovered() {
    Scope scope =
        about(
            "2018",
            systematic("icews", "2018-01-01/2018-05-15"),
            selective("article", "2018-04/2018-08"));

    Course course = course(scope, Grain.QUARTER, incident(1, "2018-08-01", "BLR", "RUS"));

    assertThat(course.cells())
        .extracting(Cell::state)
        .containsExactly(
            CoverageState.COVERED,
            CoverageState.PARTLY_COVERED,
            CoverageState.SELECTIVE,
            CoverageState.NOT_COVERED);
    assertThat(course.cells())
        .extracting(cell -> cell.account().measured().isPresent())
        .containsExactly(true, true, false, false);
    assertThat(course.cells().get(0).account().measured().orElseThrow().count().interval())
        .isPresent();
    assertThat(course.cells().get(1).coveredDays()).isEqualTo(45);
    assertThat(course.cells().get(1).sources()).containsExactly("icews");
    assertThat(course.cells().get(2).all().footing()).isEqualTo(Footing.DESCRIBED);
    assertThat(course.cells().get(2).all().count().interval()).isEmpty();
  }

  @Test
  void takesACampForOneCounterpart() {
    Counterpart west = Counterpart.of(actor("west"), List.of(actor("POL"), actor("LTU")));

    Course course =
        Course.of(
            dealings(
                covered("2018"),
                incident(1, "2018-02-01", "BLR", "POL"),
                incident(1, "2018-02-01", "BLR", "LTU"),
                incident(2, "2018-02-01", "LTU", "BLR"),
                incident(3, "2018-02-01", "RUS", "BLR")),
            west,
            Grain.YEAR);

    assertThat(course.cells().get(0).all().numbers()).containsExactly(1L, 2L);
    assertThat(course.cells().get(0).all().directions().byFocus()).isEqualTo(1);
  }
}
