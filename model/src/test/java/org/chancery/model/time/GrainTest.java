// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GrainTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DAY,     2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29
          WEEK,    2024-12-31, 2024-12-30, 2025-01-05, 2025-W01
          MONTH,   2024-02-10, 2024-02-01, 2024-02-29, 2024-02
          QUARTER, 2024-08-15, 2024-07-01, 2024-09-30, 2024-Q3
          YEAR,    2024-08-15, 2024-01-01, 2024-12-31, 2024
          """)
  void findsTheCalendarUnitOfADay(
      Grain grain, LocalDate day, LocalDate first, LocalDate last, String label) {
    Period unit = grain.containing(day);

    assertThat(unit).isEqualTo(new Period(first, last));
    assertThat(grain.format(unit)).isEqualTo(label);
  }

  @ParameterizedTest
  @EnumSource
  void cutsAPeriodIntoUnitsWithoutGapOrOverlap(Grain grain) {
    Random random = new Random(grain.name().hashCode());
    for (int i = 0; i < 200; i++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
      Period period = new Period(first, first.plusDays(random.nextInt(900)));

      List<Period> units = period.split(grain);

      assertThat(units.get(0).contains(period.first())).isTrue();
      assertThat(units.get(units.size() - 1).contains(period.last())).isTrue();
      for (int k = 1; k < units.size(); k++) {
        assertThat(units.get(k).first()).isEqualTo(units.get(k - 1).last().plusDays(1));
      }
    }
  }

  @Test
  void isKnownByItsNameInAnyCase() {
    assertThat(Grain.parse("Quarter")).contains(Grain.QUARTER);
    assertThat(Grain.parse("decade")).isEmpty();
  }
}
