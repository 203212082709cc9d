// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeltTest {
  private static final int SHORTEST = 3;

  /* The recursion over all cuts, without any pruning. */
  private static double least(Numbers numbers, Cost cost, double penalty) {
    int n = numbers.size();
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = -penalty;
    for (int to = SHORTEST; to <= n; to++) {
      for (int from = 0; from <= to - SHORTEST; from++) {
        least[to] = Math.min(least[to], least[from] + numbers.cost(cost, from, to) + penalty);
      }
    }
    return least[n];
  }

  private static double total(Numbers numbers, Cost cost, double penalty, Cuts cuts) {
    double sum = -penalty;
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      sum += numbers.cost(cost, cuts.from(stretch), cuts.to(stretch)) + penalty;
    }
    return sum;
  }

  @Test
  void costsNoMoreThanTheBestOfAllCutsWouldCost() {
    Random random = new Random(2012);
    for (int series = 0; series < 40; series++) {
      int shift = 10 + series;
      Numbers numbers =
          Numbers.of(Made.counts(60, i -> Made.burst(i < shift || i > 50 ? 2 : 9, random)));
      Cost cost = new CountCost(1.5);
      for (double penalty : new double[] {0.5, 3, 8}) {
        Cuts cuts = Pelt.cuts(numbers, cost, penalty, SHORTEST);

        assertThat(total(numbers, cost, penalty, cuts))
            .isCloseTo(least(numbers, cost, penalty), within(1e-9));
      }
    }
  }

  @Test
  void leavesNoStretchShorterThanTheShortest() {
    Numbers numbers = Numbers.of(Made.counts(20, i -> i == 9 ? 50 : 0));

    Cuts cuts = Pelt.cuts(numbers, new CountCost(100), 1, SHORTEST);

    assertThat(cuts.stretches()).isGreaterThan(1);
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      assertThat(cuts.to(stretch) - cuts.from(stretch)).isGreaterThanOrEqualTo(SHORTEST);
    }
  }

  /* Twice the logarithm of the likelihood ratio of means 1 and 3 against 2, as for Poisson. */
  @Test
  void gainsTheLikelihoodRatioOfTwoLevelsAgainstOne() {
    Numbers numbers = Numbers.of(Made.counts(20, i -> i < 10 ? 1 : 3));
    double ratio = 2 * (10 * Math.log(1.0 / 2) + 30 * Math.log(3.0 / 2));

    assertThat(numbers.gain(new CountCost(1e7), 0, 10, 20)).isCloseTo(ratio, within(1e-4));
  }

  @Test
  void gainsTheDistanceOfTwoMeansInStandardErrors() {
    Numbers numbers = Numbers.of(Made.values(20, i -> i < 10 ? 1 : 3));

    assertThat(numbers.gain(new ValueCost(4), 0, 10, 20))
        .isCloseTo(2 * 2 / (4 * 0.2), within(1e-9));
  }
}
