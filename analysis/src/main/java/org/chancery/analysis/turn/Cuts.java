// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Where a series of n numbers is cut: the first index of each stretch, and n.
 *
 * @param bounds 0, the cuts in order, n
 */
record Cuts(List<Integer> bounds) {
  Cuts {
    bounds = List.copyOf(bounds);
  }

  static Cuts none(int n) {
    return new Cuts(List.of(0, n));
  }

  /** How many stretches there are. */
  int stretches() {
    return bounds.size() - 1;
  }

  int from(int stretch) {
    return bounds.get(stretch);
  }

  int to(int stretch) {
    return bounds.get(stretch + 1);
  }

  /** These and one more. */
  Cuts with(int cut) {
    List<Integer> more = new ArrayList<>(bounds);
    more.add(cut);
    more.sort(null);
    return new Cuts(more);
  }

  /**
   * The cuts with the least sum of costs and penalties, exactly, by PELT.
   *
   * @param penalty for each cut, above 0
   * @param shortest length of a stretch
   */
  static Cuts cheapest(Numbers numbers, Cost cost, double penalty, int shortest) {
    int n = numbers.size();
    if (n < 2 * shortest) {
      return none(n);
    }
    double[] least = new double[n + 1];
    int[] previous = new int[n + 1];
    int[] beaten = new int[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(beaten, n);
    least[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int to = shortest; to <= n; to++) {
      if (to >= 2 * shortest) {
        starts.add(to - shortest);
      }
      for (int from : starts) {
        double total = least[from] + numbers.cost(cost, from, to);
        if (total + penalty < least[to]) {
          least[to] = total + penalty;
          previous[to] = from;
        }
      }
      prune(starts, beaten, least, numbers, cost, to, shortest);
    }
    return traced(previous);
  }

  /*
   * A start that cannot beat a cut at this end will never beat it later [1, theorem 3.1]; but that
   * cut can only be made once a whole stretch fits after it, and the start must live on till then.
   */
  private static void prune(
      List<Integer> starts,
      int[] beaten,
      double[] least,
      Numbers numbers,
      Cost cost,
      int end,
      int shortest) {
    for (int from : starts) {
      if (least[from] + numbers.cost(cost, from, end) >= least[end]) {
        beaten[from] = Math.min(beaten[from], end);
      }
    }
    starts.removeIf(from -> end + 1 >= beaten[from] + shortest);
  }

  private static Cuts traced(int[] previous) {
    Deque<Integer> bounds = new ArrayDeque<>();
    int at = previous.length - 1;
    bounds.addFirst(at);
    while (at > 0) {
      at = previous[at];
      bounds.addFirst(at);
    }
    return new Cuts(List.copyOf(bounds));
  }
}
