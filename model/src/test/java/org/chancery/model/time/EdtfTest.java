// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-07-04,             2024-07-04, 2024-07-04
          2024-07,                2024-07-01, 2024-07-31
          2024-02,                2024-02-01, 2024-02-29
          2024,                   2024-01-01, 2024-12-31
          2022?,                  2022-01-01, 2022-12-31
          2023-04~,               2023-04-01, 2023-04-30
          2023%,                  2023-01-01, 2023-12-31
          202X,                   2020-01-01, 2029-12-31
          19XX,                   1900-01-01, 1999-12-31
          2024-XX,                2024-01-01, 2024-12-31
          2024-07-XX,             2024-07-01, 2024-07-31
          2024-21,                2024-03-01, 2024-05-31
          2024-24,                2024-12-01, 2025-02-28
          2016/2019,              2016-01-01, 2019-12-31
          2022-02/2024-10-15,     2022-02-01, 2024-10-15
          2024-07-04T10:00:00Z,   2024-07-04, 2024-07-04
          """)
  void meansTheDaysThatItsPrecisionLeavesOpen(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = Edtf.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.text()).isEqualTo(text);
  }

  @Test
  void leavesOpenEndsOpen() {
    assertThat(Edtf.parse("2020-08/..").latest()).isEqualTo(LocalDate.MAX);
    assertThat(Edtf.parse("../2022-02").earliest()).isEqualTo(LocalDate.MIN);
    assertThat(Edtf.parse("2020/").open()).isTrue();
    assertThat(Edtf.parse("2020/2021").range()).isPresent();
    assertThat(Edtf.parse("2020/..").range()).isEmpty();
  }

  @Test
  void keepsWhatTheSourceIsUnsureOf() {
    assertThat(Edtf.parse("2022?").uncertain()).isTrue();
    assertThat(Edtf.parse("2022?").approximate()).isFalse();
    assertThat(Edtf.parse("2023-04~").approximate()).isTrue();
    assertThat(Edtf.parse("2021~/2022?").uncertain()).isTrue();
    assertThat(Edtf.parse("2022%").uncertain()).isTrue();
    assertThat(Edtf.parse("2022%").approximate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2024-13",
        "2023-02-29",
        "2024-7",
        "24",
        "August 2020",
        "2024/07/04",
        "../..",
        "2024/2020",
        "2024-07-04T10",
        "2024-07T10:00:00Z",
        "202X-07",
        "2024-XX-04",
        "2024-21-01",
        "?",
        "20240704"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text));
  }

  @Test
  void passesOverBlanksAroundIt() {
    assertThat(Edtf.parse(" 2024-07-04 ")).isEqualTo(Edtf.parse("2024-07-04"));
  }

  @Test
  void countsOnlyInAPeriodThatHoldsItWhole() {
    Period july = Grain.MONTH.containing(LocalDate.of(2024, 7, 15));
    Period first = Grain.QUARTER.containing(LocalDate.of(2024, 1, 1));

    assertThat(Edtf.parse("2024-07").within(july)).isTrue();
    assertThat(Edtf.parse("2024").within(july)).isFalse();
    assertThat(Edtf.parse("2024").within(first)).as("a year is not its first quarter").isFalse();
    assertThat(Edtf.parse("2024").touches(july)).isTrue();
  }

  @Test
  void anyDayReadsBackAsItself() {
    Random random = new Random(20_240_704);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
      assertThat(Edtf.parse(day.toString())).isEqualTo(Edtf.of(day));
      assertThat(Edtf.of(day).day()).contains(day);
    }
  }

  @Test
  void anythingAtAllIsReadOrRefusedAndNeverWorse() {
    Random random = new Random(8_601);
    String alphabet = "0123456789-/.?~%XTZ:Y+ ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        Edtf date = Edtf.parse(text.toString());
        assertThat(date.latest()).isAfterOrEqualTo(date.earliest());
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageMatching("(?s).+");
      }
    }
  }
}
