// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class DispersionTest {
  @Test
  void findsNoneInIndependentIncidents() {
    assertThat(Dispersion.pearson(List.of(weeks(random -> Chance.poisson(4, random), 2_000))))
        .isCloseTo(1, within(0.1));
  }

  @Test
  void findsThatOfBursts() {
    assertThat(Dispersion.pearson(List.of(weeks(random -> Chance.bursts(4, random), 2_000))))
        .isCloseTo(3, within(0.3));
  }

  @Test
  void doesNotTakeADifferenceOfWindowsForBursts() {
    List<Exposure> quiet = weeks(random -> Chance.poisson(1, random), 1_000);
    List<Exposure> busy = weeks(random -> Chance.poisson(20, random), 1_000);
    List<Exposure> both = new ArrayList<>(quiet);
    both.addAll(busy);

    assertThat(Dispersion.pearson(List.of(quiet, busy))).isCloseTo(1, within(0.1));
    assertThat(Dispersion.pearson(List.of(both))).isGreaterThan(5);
  }

  @Test
  void neverHoldsIncidentsToBeMoreRegularThanChance() {
    List<Exposure> regular = List.of(new Exposure(3, 7), new Exposure(3, 7), new Exposure(3, 7));

    assertThat(Dispersion.pearson(List.of(regular))).isEqualTo(1);
  }

  @Test
  void isOneWhereThereIsNothingToSeeItBy() {
    assertThat(Dispersion.pearson(List.of())).isEqualTo(1);
    assertThat(Dispersion.pearson(List.of(List.of(new Exposure(9, 7))))).isEqualTo(1);
    assertThat(Dispersion.pearson(List.of(List.of(new Exposure(0, 7), new Exposure(0, 7)))))
        .isEqualTo(1);
  }

  @Test
  void expectsFewerInShorterBlocks() {
    List<Exposure> even = List.of(new Exposure(7, 7), new Exposure(7, 7), new Exposure(2, 2));

    assertThat(Dispersion.pearson(List.of(even))).isEqualTo(1);
    assertThat(Dispersion.pearson(List.of(List.of(new Exposure(2, 2), new Exposure(2, 14)))))
        .isGreaterThan(1);
  }

  private static List<Exposure> weeks(ToIntFunction<Random> draw, int count) {
    Random random = new Random(5);
    List<Exposure> weeks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weeks.add(new Exposure(draw.applyAsInt(random), 7));
    }
    return weeks;
  }
}
