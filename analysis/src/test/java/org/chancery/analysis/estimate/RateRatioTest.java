// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateRatioTest {
  /* The example of poisson.test in R: 11 in 800 against 6 + 8 + 7 in 1083 + 1050 + 878. */
  @Test
  void agreesWithRsExample() {
    RateRatio ratio = RateRatio.of(new Exposure(21, 3011), new Exposure(11, 800), 1, 0.95);

    assertThat(ratio.value()).hasValueCloseTo(1.971488, within(1e-6));
    assertThat(ratio.interval().low()).isCloseTo(0.8584264, within(1e-6));
    assertThat(ratio.interval().high()).isCloseTo(4.2772659, within(1e-6));
  }

  @Test
  void hasNoValueButALowerEndWhereNothingCameBefore() {
    RateRatio ratio = RateRatio.of(new Exposure(0, 100), new Exposure(8, 100), 1, 0.95);

    assertThat(ratio.value()).isEmpty();
    assertThat(ratio.interval().low()).isGreaterThan(1);
    assertThat(ratio.interval().high()).isInfinite();
  }

  @Test
  void saysNothingOfNothing() {
    RateRatio ratio = RateRatio.of(new Exposure(0, 10), new Exposure(0, 20), 1, 0.95);

    assertThat(ratio.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
    assertThat(ratio.p()).isEqualTo(1);
    assertThat(ratio.attainable()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.95", "1, 0.8", "2.7, 0.95"})
  void leavesOutOneExactlyWherePIsSmall(double dispersion, double level) {
    for (int x = 0; x <= 25; x++) {
      for (int y = 0; y <= 25; y++) {
        RateRatio ratio =
            RateRatio.of(new Exposure(x, 120), new Exposure(y, 70), dispersion, level);
        assertThat(ratio.excludesOne())
            .as("%s against %s: %s", x, y, ratio)
            .isEqualTo(ratio.p() <= 1 - level);
        assertThat(ratio.p()).isGreaterThanOrEqualTo(ratio.attainable() - 1e-9);
      }
    }
  }

  @Test
  void turnsOverWithItsWindows() {
    RateRatio there = RateRatio.of(new Exposure(9, 100), new Exposure(20, 50), 1.5, 0.95);
    RateRatio back = RateRatio.of(new Exposure(20, 50), new Exposure(9, 100), 1.5, 0.95);

    assertThat(back.interval().low()).isCloseTo(1 / there.interval().high(), within(1e-6));
    assertThat(back.interval().high()).isCloseTo(1 / there.interval().low(), within(1e-6));
    assertThat(back.p()).isCloseTo(there.p(), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 100, 100", "10, 30, 100, 100", "8, 4, 200, 50", "40, 40, 30, 90"})
  void holdsTheRatioAtLeastAsOftenAsItSays(double before, double after, long days, long more) {
    Random random = new Random(99);
    double truth = (after / more) / (before / days);
    int covered = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      Exposure earlier = new Exposure(Chance.poisson(before, random), days);
      Exposure later = new Exposure(Chance.poisson(after, random), more);
      covered += RateRatio.of(earlier, later, 1, 0.9).interval().contains(truth) ? 1 : 0;
    }

    assertThat((double) covered / runs).isBetween(0.885, 1.0);
  }
}
