// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChanceTest {
  private static final int DRAWS = 100_000;

  @Test
  void givesTheSameForTheSameReplication() {
    assertThat(Chance.of("grid", 3, 7).uniform()).isEqualTo(Chance.of("grid", 3, 7).uniform());
    assertThat(Chance.of("grid", 3, 7).uniform()).isNotEqualTo(Chance.of("grid", 3, 8).uniform());
    assertThat(Chance.of("grid", 3, 7).uniform()).isNotEqualTo(Chance.of("grid", 4, 7).uniform());
    assertThat(Chance.of("grid", 3, 7).uniform()).isNotEqualTo(Chance.of("other", 3, 7).uniform());
  }

  @Test
  void replicationsDoNotFollowOneAnother() {
    double[] firsts =
        IntStream.range(0, DRAWS).mapToDouble(i -> Chance.of("grid", 0, i).uniform()).toArray();
    double products =
        IntStream.range(1, DRAWS)
            .mapToDouble(i -> (firsts[i - 1] - 0.5) * (firsts[i] - 0.5))
            .average()
            .orElseThrow();

    assertThat(DoubleStream.of(firsts).average().orElseThrow()).isCloseTo(0.5, within(0.004));
    assertThat(12 * products).isCloseTo(0, within(0.014)); // the correlation, 4 standard errors
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 4, 75})
  void poissonNumbersHaveTheirMeanForVariance(double mean) {
    Chance chance = Chance.of("poisson", 0, 0);
    double[] draws = draws(() -> chance.poisson(mean));

    assertThat(mean(draws)).isCloseTo(mean, within(5 * Math.sqrt(mean / DRAWS)));
    assertThat(variance(draws) / mean).isCloseTo(1, within(0.03));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 1, 6})
  void gammaNumbersHaveTheirShapeForMeanAndVariance(double shape) {
    Chance chance = Chance.of("gamma", 0, 0);
    double[] draws = draws(() -> chance.gamma(shape));

    assertThat(mean(draws) / shape).isCloseTo(1, within(0.03));
    assertThat(variance(draws) / shape).isCloseTo(1, within(0.08));
  }

  @Test
  void normalNumbersAreStandard() {
    Chance chance = Chance.of("normal", 0, 0);
    double[] draws = draws(chance::normal);

    assertThat(mean(draws)).isCloseTo(0, within(0.015));
    assertThat(variance(draws)).isCloseTo(1, within(0.02));
    assertThat(DoubleStream.of(draws).filter(x -> x > 1.645).count() / (double) DRAWS)
        .isCloseTo(0.05, within(0.003));
  }

  @Test
  void failuresBeforeTheFirstSuccessHaveTheMeanAskedFor() {
    Chance chance = Chance.of("geometric", 0, 0);

    assertThat(mean(draws(() -> chance.geometric(2)))).isCloseTo(2, within(0.04));
  }

  private interface Draw {
    double draw();
  }

  private static double[] draws(Draw draw) {
    return IntStream.range(0, DRAWS).mapToDouble(i -> draw.draw()).toArray();
  }

  private static double mean(double[] draws) {
    return DoubleStream.of(draws).average().orElseThrow();
  }

  private static double variance(double[] draws) {
    double mean = mean(draws);
    DoubleSummaryStatistics squares =
        DoubleStream.of(draws).map(x -> (x - mean) * (x - mean)).summaryStatistics();
    return squares.getAverage();
  }
}
