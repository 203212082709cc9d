// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.estimate.Chance;
import org.chancery.analysis.series.Series;
import org.junit.jupiter.api.Test;

/**
 * How often turns are found that are none, and how often intervals hold the truth, by simulation.
 * The bounds leave room for the chance of so few series: two standard errors.
 */
class TurningPointsSimulationTest {
  private static final int SERIES = 200;

  /** How many of the series without a turn are said to have one. */
  private static int falseTurns(int n, ToDoubleFunction<Random> draw) {
    Random random = new Random(1871);
    int found = 0;
    for (int i = 0; i < SERIES; i++) {
      Segmentation constant = TurningPoints.of(Made.counts(n, month -> draw.applyAsDouble(random)));
      found += constant.turns().isEmpty() ? 0 : 1;
    }
    return found;
  }

  @Test
  void seldomFindsATurnInBurstsWithAConstantMean() {
    assertThat(falseTurns(36, random -> Made.burst(3, random))).isLessThanOrEqualTo(16);
  }

  @Test
  void seldomFindsATurnInRareIndependentIncidents() {
    assertThat(falseTurns(48, random -> Chance.poisson(0.5, random))).isLessThanOrEqualTo(16);
  }

  @Test
  void seldomFindsATurnWhereMostMonthsAreEmpty() {
    assertThat(falseTurns(48, random -> random.nextDouble() < 0.4 ? 0 : Chance.poisson(10, random)))
        .isLessThanOrEqualTo(16);
  }

  @Test
  void findsAndDatesAndMeasuresAFallByTwoStandardDeviations() {
    Random random = new Random(1898);
    int n = 60;
    int found = 0;
    int dated = 0;
    int measured = 0;
    int sure = 0;
    for (int i = 0; i < SERIES; i++) {
      Series fall = Made.counts(n, month -> Chance.poisson(month < 20 ? 10 : 3.7, random));
      Segmentation turned = TurningPoints.of(fall);
      if (turned.turns().isEmpty()) {
        continue;
      }
      TurningPoint turn = turned.turns().get(0);
      found++;
      dated += turn.dates().contains(Made.month(20)) ? 1 : 0;
      measured += turn.size().interval(0.9).contains(0.37) ? 1 : 0;
      sure += turned.probability(Made.months(15, 25), Optional.of(false)) >= 0.95 ? 1 : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(190);
    assertThat((double) dated / found).isGreaterThanOrEqualTo(0.86);
    assertThat((double) measured / found).isBetween(0.83, 0.98);
    assertThat((double) sure / found).isGreaterThanOrEqualTo(0.8);
  }
}
