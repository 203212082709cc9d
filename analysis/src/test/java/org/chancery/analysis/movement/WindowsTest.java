// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.systematic;

import java.util.List;
import org.chancery.analysis.coverage.CoveredDays;
import org.junit.jupiter.api.Test;

class WindowsTest {
  @Test
  void halvesThePeriodByCoveredDays() {
    CoveredDays coverage =
        CoveredDays.of(
            List.of(
                systematic("a", "2018-01-01/2018-01-10"),
                systematic("a", "2018-06-01/2018-12-31")));

    Windows windows = Windows.halves(period("2018"), coverage);

    assertThat(coverage.days(windows.earlier())).isEqualTo(112);
    assertThat(coverage.days(windows.later())).isEqualTo(112);
    assertThat(windows.span()).isEqualTo(period("2018"));
  }

  @Test
  void givesTheOddDayToTheLaterHalf() {
    CoveredDays coverage = CoveredDays.of(List.of(systematic("a", "2018-01-01/2018-01-03")));

    assertThat(Windows.halves(period("2018-01-01/2018-01-03"), coverage))
        .isEqualTo(new Windows(period("2018-01-01"), period("2018-01-02/2018-01-03")));
  }

  @Test
  void halvesTheCalendarWhereNothingIsCovered() {
    assertThat(Windows.halves(period("2018-01-01/2018-01-04"), CoveredDays.of(List.of())))
        .isEqualTo(new Windows(period("2018-01-01/2018-01-02"), period("2018-01-03/2018-01-04")));
  }

  @Test
  void refusesWindowsThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Windows(period("2018-01"), period("2018-01-31/2018-03-01")));
  }
}
