// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OracleTest {
  private static final int SERIES = 500;

  @Test
  void seesAShiftThatCannotBeMissed() {
    List<Double> counts = List.of(1.0, 0.0, 2.0, 1.0, 20.0, 22.0, 19.0);

    assertThat(Oracle.ofCounts(Spread.POISSON).place(counts)).isEqualTo(4);
    assertThat(Oracle.ofCounts(new Spread(1)).place(counts)).isEqualTo(4);
    assertThat(Oracle.ofValues().place(counts)).isEqualTo(4);
  }

  @Test
  void isNotMisledByOneGreatCountWhereCountsSpreadMuch() {
    List<Double> counts = List.of(2.0, 1.0, 3.0, 30.0, 1.0, 2.0, 9.0, 11.0, 8.0, 12.0, 10.0);

    assertThat(Oracle.ofCounts(Spread.POISSON).place(counts)).isEqualTo(3);
    assertThat(Oracle.ofCounts(new Spread(0.5)).place(counts)).isNotEqualTo(4);
  }

  @Test
  void likelihoodIsThatOfTheProbabilitiesMultiplied() {
    Spread spread = new Spread(2);
    double product = spread.probability(3, 1.5) * spread.probability(0, 1.5);
    double other = spread.probability(3, 4) * spread.probability(0, 4);

    assertThat(spread.logLikelihood(3, 2, 1.5) - spread.logLikelihood(3, 2, 4))
        .isCloseTo(Math.log(product / other), within(1e-12));
  }

  @Test
  void probabilitiesOfAllCountsAddUpToOne() {
    for (Spread spread : Spread.ALL) {
      double all = IntStream.range(0, 500).mapToDouble(n -> spread.probability(n, 3)).sum();

      assertThat(all).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void placesLargeShiftsOfPoissonCountsWithinAMonthNineTimesInTen() {
    Setting lower = new Setting(10, Spread.POISSON, 48);
    long placed =
        IntStream.range(0, SERIES)
            .filter(
                i -> {
                  Chance chance = Chance.of("oracle", 0, i);
                  Shift shift = Shift.somewhere(lower, 3, chance);
                  int place = Oracle.ofCounts(Spread.POISSON).place(shift.draw(chance).naive());
                  return Math.abs(place - shift.at()) <= 1;
                })
            .count();

    assertThat(placed).isGreaterThan(SERIES * 9 / 10);
  }
}
