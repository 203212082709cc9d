// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          20240229,                2024-02-29
          2024-02-29,              2024-02-29
          2024-02-29T10:00:00Z,    2024-02-29
          2024-02-29 00:00:00.000, 2024-02-29
          2/9/2017,                2017-02-09
          12/31/2017,              2017-12-31
          """)
  void readsADay(String text, LocalDate day) {
    assertThat(Fields.day("day", text)).isEqualTo(day);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "20230229",
        "2023-02-29",
        "2/29/2023",
        "13/1/2017",
        "2024-2-9",
        "20240",
        "today",
        "2024022",
        "202402299",
        "２０２４０２２９",
        "2024-02-29x"
      })
  void refusesWhatIsNoDay(String text) {
    assertThatThrownBy(() -> Fields.day("Event Date", text))
        .isInstanceOf(BadRow.class)
        .hasMessageStartingWith("Event Date '");
  }

  @Test
  void readsEveryDayItsOwnWay() {
    Random random = new Random(41);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
      String iso = day.toString();

      assertThat(Fields.day("day", iso)).isEqualTo(day);
      assertThat(Fields.day("day", iso.replace("-", ""))).isEqualTo(day);
      assertThat(
              Fields.day(
                  "day", day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear()))
          .isEqualTo(day);
    }
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "1,5", "1e999999999", "0x10", "--1", "NaN", "123456789012345678901"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> Fields.decimal("Latitude", text))
        .isInstanceOf(BadRow.class)
        .hasMessageEndingWith("is not a number");
  }

  @Test
  void hasNoPointWhereACoordinateIsMissing() {
    assertThat(Fields.point("", "27.5")).isEmpty();
    assertThat(Fields.point("53.9", "")).isEmpty();
  }

  @Test
  void takesTheEquatorAndTheMeridianForPlaces() {
    assertThat(Fields.point("0", "32.5")).isPresent();
    assertThat(Fields.point("51.5", "0")).isPresent();
    assertThat(Fields.point("0.0", "-0.0")).isEmpty();
  }

  @Test
  void showsOnlyTheBeginningOfWhatIsLong() {
    assertThatThrownBy(() -> Fields.decimal("Latitude", "9".repeat(100_000)))
        .isInstanceOf(BadRow.class)
        .satisfies(bad -> assertThat(bad.getMessage()).hasSizeLessThan(100));
  }
}
