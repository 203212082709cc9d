// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredDaysTest {
  private static final CoveredDays DAYS =
      CoveredDays.of(
          List.of(
              systematic("icews", "2018-01-01/2018-01-20"),
              systematic("gdelt", "2018-01-15/2018-02-10"),
              systematic("icews", "2018-03-01/2018-03-10"),
              selective("article", "2017-06/2018-06")));

  @ParameterizedTest
  @CsvSource({
    "2018-01, COVERED, 31",
    "2018-02, PARTLY_COVERED, 10",
    "2018-03-11/2018-04-30, SELECTIVE, 0",
    "2018-07, NOT_COVERED, 0",
    "2017, SELECTIVE, 0",
    "2018, PARTLY_COVERED, 51"
  })
  void tellsWhatSilenceMeans(String period, CoverageState state, long days) {
    assertThat(DAYS.state(period(period))).isEqualTo(state);
    assertThat(DAYS.days(period(period))).isEqualTo(days);
    assertThat(state.measured()).isEqualTo(days > 0);
  }

  @Test
  void joinsSpansThatOverlapOrTouch() {
    assertThat(DAYS.contains(period("2018-01-10/2018-02-05"))).isTrue();
    assertThat(DAYS.contains(period("2018-02-05/2018-03-05"))).isFalse();
    CoveredDays touching =
        CoveredDays.of(List.of(systematic("a", "2018-02"), systematic("a", "2018-01")));
    assertThat(touching.contains(period("2018-01/2018-02"))).isTrue();
  }

  @Test
  void namesTheSourcesAndTheirShares() {
    assertThat(DAYS.sources(period("2018-01"))).containsExactly("gdelt", "icews");
    assertThat(DAYS.sources(period("2018-03"))).containsExactly("icews");
    assertThat(DAYS.sources(period("2018-05"))).isEmpty();
    assertThat(DAYS.shares(period("2018-01")))
        .containsEntry("icews", 20 / 31.0)
        .containsEntry("gdelt", 17 / 31.0);
  }

  @Test
  void countsCoveredDaysAcrossGaps() {
    Period quarter = period("2018-01/2018-03");

    assertThat(DAYS.day(quarter, 1)).isEqualTo(LocalDate.of(2018, 1, 1));
    assertThat(DAYS.day(quarter, 41)).isEqualTo(LocalDate.of(2018, 2, 10));
    assertThat(DAYS.day(quarter, 42)).isEqualTo(LocalDate.of(2018, 3, 1));
    assertThat(DAYS.day(quarter, 51)).isEqualTo(LocalDate.of(2018, 3, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> DAYS.day(quarter, 52));
    assertThatIllegalArgumentException().isThrownBy(() -> DAYS.day(quarter, 0));
  }

  @Test
  void cutsBlocksThatDoNotReachOverAGap() {
    assertThat(DAYS.blocks(period("2018-02-01/2018-03-05"), 7))
        .containsExactly(
            period("2018-02-01/2018-02-07"),
            period("2018-02-08/2018-02-10"),
            period("2018-03-01/2018-03-05"));
  }

  @Test
  void doesNotDependOnTheOrderOfTheSpans() {
    List<CoveredSpan> there =
        List.of(systematic("b", "2018-02/2018-04"), systematic("a", "2018-01/2018-03"));
    List<CoveredSpan> back =
        List.of(systematic("a", "2018-01/2018-03"), systematic("b", "2018-02/2018-04"));

    assertThat(CoveredDays.of(there).shares(period("2018")))
        .isEqualTo(CoveredDays.of(back).shares(period("2018")));
    assertThat(CoveredDays.of(there).contains(period("2018-01/2018-04"))).isTrue();
  }
}
