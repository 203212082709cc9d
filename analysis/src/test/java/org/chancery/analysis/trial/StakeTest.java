// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.trial.Stake.Direction;
import org.chancery.analysis.verdict.Variation.Side;
import org.junit.jupiter.api.Test;

final class StakeTest {
  /* Any number from 0 to 2 is as likely as any other. */
  private static final ConfidenceDistribution EVEN =
      ConfidenceDistribution.of(1, probability -> 2 * probability);

  @Test
  void takesAMarginForAPartOfTheFormerAmount() {
    assertThat(Stake.ratio(Direction.ABOVE, 0.2).claimed(EVEN)).isCloseTo(0.4, within(0.001));
    assertThat(Stake.ratio(Direction.BELOW, 0.2).claimed(EVEN)).isCloseTo(0.4, within(0.001));
  }

  @Test
  void mirrorsARatioByItsInverse() {
    Stake rise = Stake.ratio(Direction.ABOVE, 0.25);
    Stake fall = Stake.ratio(Direction.BELOW, 0.2);

    assertThat(rise.low()).isEqualTo(1 / rise.high());
    assertThat(fall.low()).isCloseTo(0.8, within(1e-12));
    assertThat(fall.high()).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void sharesOutWhatStaysAndWhatDoesNot() {
    Stake stays = Stake.difference(Direction.BETWEEN, 0.5, "");

    assertThat(stays.claimed(EVEN)).isCloseTo(0.25, within(0.001));
    assertThat(stays.claimed(EVEN) + stays.contrary(EVEN)).isCloseTo(1, within(1e-12));
  }

  @Test
  void takesAMarginOfAnAmountForAPartOfTheThreshold() {
    assertThat(Stake.amount(Bound.ABOVE, 50, 0.2, "").threshold()).isCloseTo(60, within(1e-9));
    assertThat(Stake.amount(Bound.BELOW, 50, 0.2, "").threshold()).isCloseTo(40, within(1e-9));
    assertThat(Stake.number(Bound.BELOW, -5, 2, "").threshold()).isEqualTo(-7);
  }

  @Test
  void tellsSidesByTheSignAndNotByTheMargin() {
    Stake rise = Stake.ratio(Direction.ABOVE, 0.2);

    assertThat(rise.side(1.1)).isEqualTo(Side.CLAIMED);
    assertThat(rise.side(1)).isEqualTo(Side.NEITHER);
    assertThat(rise.side(0.9)).isEqualTo(Side.CONTRARY);
  }
}
