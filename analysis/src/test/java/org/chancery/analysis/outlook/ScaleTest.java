// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void placesCountsBetweenPowersOfTwo() {
    assertThat(Scale.COUNT.position(0)).isZero();
    assertThat(Scale.COUNT.position(1)).isEqualTo(1);
    assertThat(Scale.COUNT.position(3))
        .isCloseTo(2 + Math.log(4.0 / 3) / Math.log(5.0 / 3), within(1e-12));
  }

  @Test
  void isLevelBeyondTheLastCorner() {
    assertThat(Scale.COUNT.position(5000)).isEqualTo(Scale.COUNT.corners() - 1);
    assertThat(Scale.DAYS.position(Kind.NEVER)).isEqualTo(Scale.DAYS.corners() - 1);
  }

  @Test
  void keepsNoneApartFromTheRarestRate() {
    assertThat(Kind.OTHER_YEAR.position(0, 365)).isZero();
    assertThat(Kind.OTHER_YEAR.position(1, 365)).isGreaterThan(1);
  }

  @Test
  void comparesRatesOverAsManyDaysAsTheRecordHas() {
    assertThat(Kind.SAME_YEAR.position(12, 360))
        .isCloseTo(Kind.SAME_YEAR.position(4, 120), within(1e-12));
  }

  @Test
  void isEvenWhereHalfOfTheWindowsHadIt() {
    assertThat(Kind.SAME_RHYTHM.position(5, 10)).isCloseTo(4.5, within(1e-12));
  }
}
