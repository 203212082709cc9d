// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

final class TimetableTest {
  private static final LocalDateTime LONG_AFTER = LocalDateTime.of(2030, 1, 1, 0, 0);

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> names(Timetable.Batch batch) {
    return batch.slices().stream().map(Slice::name).toList();
  }

  @Test
  void aDayHasAQuarterOfAnHourNinetySixTimes() {
    List<Timetable.Batch> days =
        Timetable.of(period("2024-01-01", "2024-12-31"), Set.of(GdeltFeed.ENGLISH), LONG_AFTER);

    assertThat(days).hasSize(366);
    assertThat(days).allSatisfy(day -> assertThat(day.slices()).hasSize(2 * 96));
  }

  @Test
  void eventsAreReadBeforeTheMentionsThatTellOfThem() {
    Timetable.Batch day =
        Timetable.of(
                period("2024-01-01", "2024-01-01"),
                Set.of(GdeltFeed.TRANSLATION, GdeltFeed.ENGLISH),
                LocalDateTime.of(2024, 1, 1, 0, 30))
            .get(0);

    assertThat(names(day))
        .containsExactly(
            "20240101000000.export.CSV.zip",
            "20240101000000.translation.export.CSV.zip",
            "20240101001500.export.CSV.zip",
            "20240101001500.translation.export.CSV.zip",
            "20240101000000.mentions.CSV.zip",
            "20240101000000.translation.mentions.CSV.zip",
            "20240101001500.mentions.CSV.zip",
            "20240101001500.translation.mentions.CSV.zip");
  }

  @Test
  void whatIsNotOverYetIsNotExpected() {
    List<Timetable.Batch> days =
        Timetable.of(
            period("2024-01-01", "2024-01-09"),
            Set.of(GdeltFeed.ENGLISH),
            LocalDateTime.of(2024, 1, 2, 0, 14));

    assertThat(days).extracting(Timetable.Batch::name).containsExactly("2024-01-01");
  }

  @Test
  void oneIsOfYearsThenOfMonthsThenOfDays() {
    List<Timetable.Batch> files =
        Timetable.of(period("2004-12-31", "2006-02-01"), Set.of(GdeltFeed.BACK), LONG_AFTER);

    assertThat(files)
        .extracting(Timetable.Batch::name)
        .containsExactly("2004", "2005", "200601", "200602");
    assertThat(Timetable.of(period("2013-03-31", "2013-04-02"), Set.of(GdeltFeed.BACK), LONG_AFTER))
        .extracting(Timetable.Batch::name)
        .containsExactly("201303", "20130401", "20130402");
  }

  @Test
  void twoTakesOverFromOneWithItsFirstWholeDay() {
    Period turn = period("2015-02-18", "2015-02-19");

    assertThat(Timetable.feeds(turn, false)).containsExactly(GdeltFeed.BACK, GdeltFeed.ENGLISH);
    assertThat(Timetable.of(turn, Timetable.feeds(turn, false), LONG_AFTER))
        .extracting(Timetable.Batch::name)
        .containsExactly("20150218", "2015-02-19");
  }
}
