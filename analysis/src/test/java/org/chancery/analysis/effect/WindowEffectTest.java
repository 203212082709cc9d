// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.junit.jupiter.api.Test;

class WindowEffectTest {
  private static final Sample QUIET = counts(0, 1, 0, 0, 2, 0, 0, 1, 0, 0, 0, 1);
  private static final Sample BUSY = counts(2, 1, 0, 3, 2, 0, 4, 1, 2, 3, 0, 2);
  private static final Sample SILENT = counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  @Test
  void findsTheRatioOfRatesPerDay() {
    Sample half = counts(2, 1, 0, 3, 2, 2);

    assertThat(WindowEffect.ratio(QUIET, BUSY).value()).isEqualTo(4, within(1e-9));
    assertThat(WindowEffect.ratio(BUSY, half).value()).isEqualTo(1, within(1e-9));
    assertThat(WindowEffect.rate(BUSY).value()).isEqualTo(20.0 / 84, within(1e-9));
  }

  @Test
  void turnsOverWithTheWindows() {
    ConfidenceDistribution there = WindowEffect.ratio(QUIET, BUSY);
    ConfidenceDistribution back = WindowEffect.ratio(BUSY, QUIET);

    assertThat(there.above(1)).isGreaterThan(0.95);
    assertThat(back.below(1)).isCloseTo(there.above(1), within(0.001));
    assertThat(back.interval(0.9).low()).isCloseTo(1 / there.interval(0.9).high(), within(0.002));
  }

  @Test
  void isUndecidedWhereNothingHappened() {
    ConfidenceDistribution ratio = WindowEffect.ratio(SILENT, SILENT);

    assertThat(ratio.value()).isEqualTo(1);
    assertThat(ratio.above(1)).isCloseTo(0.5, within(0.001));
    assertThat(ratio.below(0.5)).isLessThan(0.5);
    assertThat(ratio.above(2)).isLessThan(0.5);
  }

  @Test
  void isInfiniteWhereNothingCameBefore() {
    ConfidenceDistribution one = WindowEffect.ratio(SILENT, counts(0, 0, 1, 0, 0, 0));
    ConfidenceDistribution many = WindowEffect.ratio(SILENT, BUSY);

    assertThat(one.value()).isInfinite();
    assertThat(one.above(1)).isBetween(0.5, 0.95);
    assertThat(many.above(1)).isGreaterThan(0.95);
  }

  @Test
  void doesNotTakeOneBurstForAChange() {
    Sample burst = counts(0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0);

    assertThat(burst.amount()).isEqualTo(BUSY.amount());
    assertThat(WindowEffect.ratio(QUIET, burst).above(1)).isLessThan(0.95);
  }

  @Test
  void changesSidesWithTheSigns() {
    Sample cold = scores(-4, -2, 0, 0, -5, 1, 0, -2, 0, -4, -4, -2);
    Sample warm = scores(1, 0, 2.8, 0, 3.4, 0, -2, 4, 1, 7, 1, 4);
    ConfidenceDistribution difference = WindowEffect.difference(cold, warm);
    ConfidenceDistribution mirrored = WindowEffect.difference(negated(cold), negated(warm));

    assertThat(difference.value()).isEqualTo((22.2 + 22) / 84, within(1e-9));
    assertThat(difference.above(0)).isGreaterThan(0.95);
    assertThat(mirrored.below(0)).isCloseTo(difference.above(0), within(1e-9));
    assertThat(WindowEffect.balance(cold).below(0))
        .isCloseTo(WindowEffect.balance(negated(cold)).above(0), within(1e-9));
  }

  @Test
  void keepsSharesAndMeansWithinTheirRange() {
    Sample allOfAKind =
        new Sample(List.of(new Block(7, 2, 2, 2), new Block(7, 0, 0, 0), new Block(7, 1, 1, 1)), 1);
    ConfidenceDistribution share = WindowEffect.share(allOfAKind);
    ConfidenceDistribution mean = WindowEffect.mean(scores(0, 0, 9));

    assertThat(share.value()).isEqualTo(1);
    assertThat(share.quantile(0.05)).isBetween(0.3, 0.8);
    assertThat(share.above(1)).isLessThan(0.001);
    assertThat(mean.value()).isEqualTo(9);
    assertThat(mean.interval(0.9).high()).isLessThanOrEqualTo(10);
    assertThat(mean.interval(0.9).low()).isGreaterThanOrEqualTo(-10);
  }

  @Test
  void hasNoShareWithoutAnIncident() {
    assertThatIllegalArgumentException().isThrownBy(() -> WindowEffect.share(SILENT));
    assertThatIllegalArgumentException().isThrownBy(() -> WindowEffect.mean(SILENT));
  }

  /* Student's 95 % quantile for 4 degrees of freedom is 2.132; the standard error 1.581/sqrt(5). */
  @Test
  void givesFewValuesStudentsInterval() {
    ConfidenceDistribution mean = WindowEffect.values(new double[] {2, 5, 1, 4, 3});

    assertThat(mean.value()).isEqualTo(3);
    assertThat(mean.interval(0.9).low()).isCloseTo(3 - 1.507, within(0.005));
    assertThat(mean.interval(0.9).high()).isCloseTo(3 + 1.507, within(0.005));
  }

  @Test
  void trustsSlowlyChangingValuesLess() {
    double[] mixed = {1, 9, 4, 6, 2, 8, 3, 7, 5, 1, 9, 4};
    double[] slow = mixed.clone();
    Arrays.sort(slow);

    assertThat(WindowEffect.values(slow).interval(0.9).width())
        .isGreaterThan(2 * WindowEffect.values(mixed).interval(0.9).width());
  }

  @Test
  void decidesNothingByOneValue() {
    ConfidenceDistribution one = WindowEffect.values(new double[] {31});

    assertThat(one.value()).isEqualTo(31);
    assertThat(one.above(0)).isEqualTo(0.5);
    assertThat(one.below(1_000)).isEqualTo(0.5);
  }

  private static Sample negated(Sample in) {
    return new Sample(
        in.blocks().stream()
            .map(block -> new Block(7, block.incidents(), -block.amount(), block.squares()))
            .toList(),
        in.greatest());
  }

  private static Sample counts(int... weeks) {
    return Drawn.counts(weeks, 0, weeks.length);
  }

  /** A week for each score, with one incident unless the score is 0. */
  private static Sample scores(double... scores) {
    return new Sample(
        Arrays.stream(scores)
            .mapToObj(score -> new Block(7, score == 0 ? 0 : 1, score, score * score))
            .toList(),
        10);
  }
}
