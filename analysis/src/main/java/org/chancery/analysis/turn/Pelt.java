// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the cuts with the least sum of costs and penalties, exactly. */
final class Pelt {
  private final Numbers numbers;
  private final Cost cost;
  private final double penalty;
  private final int shortest;
  private final double[] least;
  private final int[] previous;
  private final int[] beaten;

  private Pelt(Numbers numbers, Cost cost, double penalty, int shortest) {
    int n = numbers.size();
    this.numbers = numbers;
    this.cost = cost;
    this.penalty = penalty;
    this.shortest = shortest;
    this.least = new double[n + 1];
    this.previous = new int[n + 1];
    this.beaten = new int[n + 1];
    Arrays.fill(beaten, n);
  }

  /**
   * The cheapest cuts.
   *
   * @param penalty for each cut, above 0
   * @param shortest length of a stretch
   */
  static Cuts cuts(Numbers numbers, Cost cost, double penalty, int shortest) {
    return numbers.size() < 2 * shortest
        ? Cuts.none(numbers.size())
        : new Pelt(numbers, cost, penalty, shortest).cuts();
  }

  private Cuts cuts() {
    least[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int to = shortest; to < least.length; to++) {
      if (to >= 2 * shortest) {
        starts.add(to - shortest);
      }
      least[to] = Double.POSITIVE_INFINITY;
      for (int from : starts) {
        double total = least[from] + numbers.cost(cost, from, to) + penalty;
        if (total < least[to]) {
          least[to] = total;
          previous[to] = from;
        }
      }
      prune(starts, to);
    }
    return traced();
  }

  /*
   * A start that cannot beat a cut at this end will never beat it later [1, theorem 3.1]; but that
   * cut can only be made once a whole stretch fits after it, and the start must live on till then.
   */
  private void prune(List<Integer> starts, int end) {
    for (int from : starts) {
      if (least[from] + numbers.cost(cost, from, end) >= least[end]) {
        beaten[from] = Math.min(beaten[from], end);
      }
    }
    starts.removeIf(from -> end + 1 >= beaten[from] + shortest);
  }

  private Cuts traced() {
    List<Integer> bounds = new ArrayList<>();
    for (int at = previous.length - 1; at > 0; at = previous[at]) {
      bounds.add(at);
    }
    bounds.add(0);
    Collections.reverse(bounds);
    return new Cuts(bounds);
  }
}
