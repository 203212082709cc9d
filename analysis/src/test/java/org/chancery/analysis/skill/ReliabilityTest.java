// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void givesEachBinAboutAsMany() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      forecasts.add(new ScoredForecast(1, i, i / 1000.0, false));
    }

    assertThat(Reliability.of(forecasts).bins())
        .hasSize(Reliability.BINS)
        .allSatisfy(bin -> assertThat(bin.n()).isEqualTo(50));
  }

  @Test
  void partsNoForecastsThatAreAlike() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      forecasts.add(new ScoredForecast(1, i, i < 90 ? 0.1 : 0.7, i % 10 == 0));
    }

    assertThat(Reliability.of(forecasts).bins())
        .containsExactly(
            new Reliability.Bin(0.1, 0.1, 90, 0.1, 0.1),
            new Reliability.Bin(0.7, 0.7, 10, 0.7, 0.1));
  }

  @Test
  void doesNotDependOnTheOrderOfTheForecasts() {
    List<ScoredForecast> forecasts = new ArrayList<>(tenths());
    List<Double> before = came(forecasts);
    Collections.shuffle(forecasts, new Random(7));

    assertThat(came(forecasts)).isEqualTo(before);
  }

  @Test
  void weighsTheDistancesByTheForecastsOfTheirBins() {
    Reliability table =
        new Reliability(
            List.of(
                new Reliability.Bin(0, 0.1, 30, 0.05, 0.1),
                new Reliability.Bin(0.5, 0.9, 10, 0.7, 0.4)));

    assertThat(table.calibrationError()).isCloseTo((30 * 0.05 + 10 * 0.3) / 40, within(1e-12));
  }

  @Test
  void takesTheBrierScoreApartAsMurphyDoes() {
    List<ScoredForecast> forecasts = tenths();
    Reliability table = Reliability.of(forecasts);

    double brier = forecasts.stream().mapToDouble(Scoring::quadratic).sum() / forecasts.size();

    assertThat(table.miscalibration() - table.resolution() + table.uncertainty())
        .isCloseTo(brier, within(1e-12));
  }

  private static List<Double> came(List<ScoredForecast> forecasts) {
    return Reliability.of(forecasts).bins().stream().map(Reliability.Bin::came).toList();
  }

  /* Forecasts of ten probabilities, some of them wrong. */
  private static List<ScoredForecast> tenths() {
    Random random = new Random(11);
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double probability = random.nextInt(10) / 10.0;
      boolean happened = random.nextDouble() < probability * probability;
      forecasts.add(new ScoredForecast(i % 20, i, probability, happened));
    }
    return forecasts;
  }
}
