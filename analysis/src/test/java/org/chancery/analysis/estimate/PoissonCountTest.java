// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonCountTest {
  /* Exact limits as tables of the Poisson distribution print them since Garwood. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.689",
    "1, 0.0253, 5.572",
    "2, 0.242, 7.225",
    "5, 1.623, 11.668",
    "10, 4.795, 18.390",
    "30, 20.241, 42.827"
  })
  void givesTheTabulatedLimits(int n, double low, double high) {
    Interval interval = PoissonCount.of(n, 1, 0.95).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(0.0005));
    assertThat(interval.high()).isCloseTo(high, within(0.0005));
  }

  /* No simulation: the probability of each count is known. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 1, 2.3, 5, 9.9, 20, 40})
  void holdsTheMeanAtLeastAsOftenAsItSays(double mean) {
    PoissonDistribution poisson = new PoissonDistribution(mean);
    double covered = 0;
    for (int n = 0; n < 200; n++) {
      if (PoissonCount.of(n, 1, 0.9).interval().orElseThrow().contains(mean)) {
        covered += poisson.probability(n);
      }
    }

    assertThat(covered).isBetween(0.9, 1.0);
  }

  @Test
  void isWiderForBursts() {
    Interval alone = PoissonCount.of(12, 1, 0.95).interval().orElseThrow();
    Interval bursts = PoissonCount.of(12, 3, 0.95).interval().orElseThrow();

    assertThat(bursts.low()).isLessThan(alone.low());
    assertThat(bursts.high()).isGreaterThan(alone.high());
    assertThat(bursts.width() / alone.width()).isCloseTo(Math.sqrt(3), within(0.25));
  }

  @Test
  void refusesADispersionBelowOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> PoissonCount.of(1, 0.9, 0.95));
  }
}
