// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.estimate.Chance;
import org.junit.jupiter.api.Test;

class PoolingTest {
  /* Hits in the first 45 times at bat of 18 players in 1970, and the average over the rest of the
  season: B. Efron and C. Morris (1975), Journal of the American Statistical Association 70, table 1. */
  private static final int[] HITS = {
    18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7
  };
  private static final double[] REST = {
    .346, .298, .276, .222, .273, .270, .263, .210, .269, .230, .264, .256, .303, .264, .226, .286,
    .316, .200
  };

  /* Stein's estimator leaves a player's own average a weight of about 0.2, and errs 3.5 times less
  than the averages do. */
  @Test
  void foretellsTheSeasonBetterThanEachPlayersOwnAverage() {
    List<Pooled> players =
        Pooling.shares(Arrays.stream(HITS).mapToObj(hits -> new Part(hits, 45)).toList(), 0.9);

    double own = 0;
    double pooled = 0;
    for (int i = 0; i < REST.length; i++) {
      own += Math.pow(players.get(i).own() - REST[i], 2);
      pooled += Math.pow(players.get(i).value() - REST[i], 2);
      assertThat(players.get(i).weight()).isBetween(0.1, 0.4);
    }
    assertThat(own / pooled).isGreaterThan(3);
    assertThat(players.get(0).value()).isCloseTo(0.294, within(0.015));
  }

  @Test
  void drawsThinRelationsMoreThanThickOnes() {
    List<Pooled> pooled =
        Pooling.shares(
            List.of(new Part(1, 1), new Part(90, 100), new Part(10, 100), new Part(50, 100)), 0.9);

    assertThat(pooled.get(0).own()).isEqualTo(1);
    assertThat(pooled.get(0).value()).isBetween(0.5, 0.8);
    assertThat(pooled.get(0).interval().width()).isGreaterThan(0.4);
    assertThat(pooled.get(1).value()).isCloseTo(0.9, within(0.03));
    assertThat(pooled.get(0).weight()).isLessThan(pooled.get(1).weight());
  }

  @Test
  void givesARelationWithoutIncidentsARateAboveNought() {
    List<Pooled> rates =
        Pooling.rates(List.of(new Part(0, 10), new Part(12, 100), new Part(31, 200)), 0.9);

    assertThat(rates.get(0).own()).isZero();
    assertThat(rates.get(0).value()).isBetween(0.02, 0.15);
    assertThat(rates.get(0).interval().contains(0.1)).isTrue();
    assertThat(rates.get(2).value()).isCloseTo(0.155, within(0.02));
  }

  @Test
  void holdsTheRatesOfAPopulationAboutAsOftenAsItSays() {
    Random random = new Random(1970);
    int held = 0;
    int all = 0;
    for (int actor = 0; actor < 40; actor++) {
      List<Part> parts = new ArrayList<>();
      List<Double> truths = new ArrayList<>();
      for (int relation = 0; relation < 12; relation++) {
        double truth = -Math.log((1 - random.nextDouble()) * (1 - random.nextDouble()));
        double days = 1 + random.nextInt(8);
        truths.add(truth);
        parts.add(new Part(Chance.poisson(truth * days, random), days));
      }
      List<Pooled> pooled = Pooling.rates(parts, 0.9);
      for (int relation = 0; relation < 12; relation++) {
        held += pooled.get(relation).interval().contains(truths.get(relation)) ? 1 : 0;
        all++;
      }
    }

    assertThat((double) held / all).isBetween(0.86, 0.95);
  }

  @Test
  void takesNoPartForMoreThanTheWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pooling.shares(List.of(new Part(3, 2)), 0.9));
  }
}
