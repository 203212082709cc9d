// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What a further cut gains in the series, and what it gains by chance. */
final class Reference {
  private static final int SHUFFLES = 199;

  private final Cost cost;
  private final double inflation;
  private final double[] gains;

  private Reference(Cost cost, double inflation, double[] ascending) {
    this.cost = cost;
    this.inflation = inflation;
    this.gains = ascending;
  }

  static Reference of(Numbers numbers, Cost cost, Cuts cuts, int shortest) {
    SplittableRandom random = new SplittableRandom(numbers.seed());
    int[] order = new int[numbers.size()];
    Arrays.setAll(order, i -> i);
    double[] gains = new double[SHUFFLES];
    for (int i = 0; i < SHUFFLES; i++) {
      shuffle(order, cuts, random);
      Numbers shuffled = numbers.ordered(order);
      Split split = Split.best(shuffled, cost, cuts, shortest);
      gains[i] = split.gain() / inflation(shuffled, cost, split);
    }
    Arrays.sort(gains);
    Split split = Split.best(numbers, cost, cuts, shortest);
    return new Reference(cost, inflation(numbers, cost, split), gains);
  }

  private static double inflation(Numbers numbers, Cost cost, Split split) {
    return Persistence.inflation(numbers, cost, split.cuts());
  }

  private static void shuffle(int[] order, Cuts cuts, SplittableRandom random) {
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      int from = cuts.from(stretch);
      for (int i = cuts.to(stretch) - 1; i > from; i--) {
        int j = from + random.nextInt(i - from + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
    }
  }

  /** By how much gains in the series are too great because numbers follow their neighbours. */
  double inflation() {
    return inflation;
  }

  /** The gain that chance exceeds in one series of many. */
  double penalty(double falseTurns) {
    int rank = (int) Math.ceil((1 - falseTurns) * (gains.length + 1));
    return inflation * Math.nextUp(Math.max(1, gains[Math.min(rank, gains.length) - 1]));
  }

  /** The probability that chance gains as much as a cut of the series. */
  double probability(Numbers numbers, int from, int at, int to) {
    double gain = numbers.gain(cost, from, at, to) / inflation;
    long less = Arrays.stream(gains).filter(other -> other < gain).count();
    return (gains.length - less + 1.0) / (gains.length + 1.0);
  }
}
