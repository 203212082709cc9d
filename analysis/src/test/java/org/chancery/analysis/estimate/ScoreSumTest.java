// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;

class ScoreSumTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void isJeffreysIntervalOfACountWhereAllScoresAreTheGreatest() {
    GammaDistribution jeffreys = new GammaDistribution(4.5, 1);

    Interval interval = interval(Collections.nCopies(4, TEN));

    assertThat(interval.low())
        .isCloseTo(10 * jeffreys.inverseCumulativeProbability(0.05), within(1e-6));
    assertThat(interval.high())
        .isCloseTo(10 * jeffreys.inverseCumulativeProbability(0.95), within(1e-6));
  }

  @Test
  void saysThatStrongIncidentsMayHaveBeenMissedWhereThereAreNone() {
    Estimate nothing = ScoreSum.of(List.of(), TEN, 1, 0.9);

    assertThat(nothing.value()).isZero();
    assertThat(nothing.interval().orElseThrow().low()).isZero();
    assertThat(nothing.interval().orElseThrow().high()).isBetween(15.0, 25.0);
  }

  @Test
  void staysWideForOneIncidentAndForScoresThatAreAlike() {
    assertThat(interval(scores("3")).width()).isGreaterThan(15);
    assertThat(interval(scores("3", "3", "3")).width()).isGreaterThan(15);
  }

  @Test
  void doesNotDependOnTheOrderOfTheScores() {
    List<BigDecimal> scores = new ArrayList<>(scores("0.1", "0.2", "0.3", "7.4", "8.3", "1.9"));
    Estimate before = ScoreSum.of(scores, TEN, 1.3, 0.95);
    Collections.shuffle(scores, new Random(7));

    assertThat(ScoreSum.of(scores, TEN, 1.3, 0.95)).isEqualTo(before);
    assertThat(before.value()).isEqualTo(18.2);
  }

  @Test
  void refusesScoresBeyondTheScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoreSum.of(scores("10.5"), TEN, 1, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> ScoreSum.of(scores("-1"), TEN, 1, 0.95));
  }

  @Test
  void takesADifferenceFromTheDistancesOfItsParts() {
    Estimate plus = new Estimate(20, Optional.of(new Interval(14, 32, 0.9)), 6);
    Estimate minus = new Estimate(5, Optional.of(new Interval(2, 14, 0.9)), 2);

    Estimate net = ScoreSum.difference(plus, minus, 9);

    assertThat(net.value()).isEqualTo(15);
    assertThat(net.n()).isEqualTo(9);
    assertThat(net.interval().orElseThrow().low()).isCloseTo(15 - Math.hypot(6, 9), within(1e-9));
    assertThat(net.interval().orElseThrow().high()).isCloseTo(15 + Math.hypot(12, 3), within(1e-9));
  }

  @Test
  void differsWithoutAnIntervalWhereAPartHasNone() {
    Estimate measured = ScoreSum.of(scores("3"), TEN, 1, 0.9);

    assertThat(ScoreSum.difference(measured, Estimate.described(1, 1), 2).interval()).isEmpty();
  }

  private static Interval interval(List<BigDecimal> scores) {
    return ScoreSum.of(scores, TEN, 1, 0.9).interval().orElseThrow();
  }

  private static List<BigDecimal> scores(String... scores) {
    return List.of(scores).stream().map(BigDecimal::new).toList();
  }
}
