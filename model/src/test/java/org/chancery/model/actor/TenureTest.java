// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TenureTest {
  @Test
  void aMonthCountsWholeAtEitherEnd() {
    Tenure tenure = Tenure.parse("2024-02", "2024-07");

    assertThat(tenure.covers(LocalDate.of(2024, 2, 1))).isTrue();
    assertThat(tenure.covers(LocalDate.of(2024, 7, 31))).isTrue();
    assertThat(tenure.covers(LocalDate.of(2024, 8, 1))).isFalse();
  }

  @Test
  void twoDotsAreAnOpenEnd() {
    assertThat(Tenure.parse("..", "..")).isEqualTo(Tenure.ALWAYS);
    assertThat(Tenure.parse("2024", "..").last()).isEqualTo(LocalDate.MAX);
    assertThat(Tenure.parse("2024-07", "..")).hasToString("2024-07/..");
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> Tenure.parse("2024", "2023"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024/2023");
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThatThrownBy(() -> Tenure.parse("spring", ".."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void overlapsWhereADayIsShared() {
    Tenure early = Tenure.parse("2020", "2021");

    assertThat(early.overlaps(Tenure.parse("2021-12-31", ".."))).isTrue();
    assertThat(early.overlaps(Tenure.parse("2022", ".."))).isFalse();
  }
}
