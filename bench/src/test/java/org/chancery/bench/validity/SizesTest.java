// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SizesTest {
  private static final double WEEKS = 52;

  @Test
  void ratioIsSoManyErrorsFromOne() {
    double ratio = Sizes.ratio(36, 3, 4);

    double error = Math.sqrt(3 * (1 / 36.0 + 1 / (36 * ratio)));
    assertThat(Math.log(ratio) / error).isCloseTo(4, within(1e-9));
  }

  @Test
  void rateIsSoManyErrorsAboveItsThresholdOrBelow() {
    double above = Sizes.above(120, 1, 4);
    double below = Sizes.below(120, 1, 4).orElseThrow();

    assertThat(Math.log(above) / Math.sqrt(1 / (120 * above))).isCloseTo(4, within(1e-9));
    assertThat(Math.log(below) / Math.sqrt(1 / (120 * below))).isCloseTo(-4, within(1e-9));
  }

  @Test
  void fewIncidentsCannotBeSoFarBelowAThreshold() {
    assertThat(Sizes.below(12, 3, 4)).isEmpty();
  }

  @Test
  void conflictIsSoMuchThatTheBalanceFallsByTheErrors() {
    Pace pace = new Pace(120 / WEEKS, 3, 4, 0.3);
    Pace other = pace.conflict(Sizes.balance(pace, (int) WEEKS, 4).orElseThrow());

    double error = Math.sqrt(WEEKS * (pace.scoreVariance() + other.scoreVariance()));
    double fall = WEEKS * pace.aWeek() * (pace.meanScore() - other.meanScore());
    assertThat(fall / error).isCloseTo(4, within(1e-9));
  }
}
