// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  /* Quantiles of the beta distribution from SciPy 1.17.1. */
  @ParameterizedTest
  @CsvSource({"0, 5, 0, 0.379377", "1, 1, 0.146746, 1", "3, 10, 0.092695, 0.605818"})
  void givesJeffreysLimits(int part, int whole, double low, double high) {
    Interval interval = Share.of(part, whole, 1, 0.95).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 25, 60})
  void holdsTheShareAsOftenAsItSaysOnAverage(int whole) {
    double sum = 0;
    int shares = 0;
    for (double share = 0.005; share < 1; share += 0.01) {
      sum += coverage(share, whole);
      shares++;
    }

    assertThat(sum / shares).isCloseTo(0.9, within(0.02));
  }

  private static double coverage(double share, int whole) {
    BinomialDistribution binomial = new BinomialDistribution(whole, share);
    double covered = 0;
    for (int part = 0; part <= whole; part++) {
      if (Share.of(part, whole, 1, 0.9).interval().orElseThrow().contains(share)) {
        covered += binomial.probability(part);
      }
    }
    return covered;
  }

  @Test
  void mirrorsTheOppositeShare() {
    Interval share = Share.of(2, 9, 1.7, 0.95).interval().orElseThrow();
    Interval rest = Share.of(7, 9, 1.7, 0.95).interval().orElseThrow();

    assertThat(rest.low()).isCloseTo(1 - share.high(), within(1e-8));
    assertThat(rest.high()).isCloseTo(1 - share.low(), within(1e-8));
  }

  @Test
  void refusesAShareOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0, 1, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(3, 2, 1, 0.95));
  }
}
