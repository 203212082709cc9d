// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/*
 * How it works. The cheapest way of cutting a series into segments of one mean each, where a
 * segment costs minus twice its greatest Poisson log-likelihood and each cut 2 log n, found exactly
 * by dynamic programming [1, section 2]; pruning [2] would find the same sooner.
 *
 * [1] B. Jackson and others (2005), An algorithm for optimal partitioning of data on an interval,
 *     IEEE Signal Processing Letters 12:105-108.
 * [2] R. Killick, P. Fearnhead and I. A. Eckley (2012), Optimal detection of changepoints with a
 *     linear computational cost, Journal of the American Statistical Association 107:1590-1598.
 */
/** Turning points as they are commonly sought in counts: as if these were Poisson. */
final class NaiveTurns {
  private NaiveTurns() {}

  /** The months that begin a new level, from 0. */
  static List<Integer> of(List<Double> counts) {
    int n = counts.size();
    double[] sums = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i] + counts.get(i);
    }
    double penalty = 2 * Math.log(n);
    double[] best = new double[n + 1];
    int[] start = new int[n + 1];
    best[0] = -penalty;
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int from = 0; from < end; from++) {
        double cost = best[from] + penalty + cost(sums[end] - sums[from], end - from);
        if (cost < best[end]) {
          best[end] = cost;
          start[end] = from;
        }
      }
    }
    return starts(start);
  }

  private static double cost(double sum, int months) {
    return sum == 0 ? 0 : -2 * (sum * Math.log(sum / months) - sum);
  }

  private static List<Integer> starts(int[] start) {
    List<Integer> turns = new ArrayList<>();
    for (int at = start[start.length - 1]; at > 0; at = start[at]) {
      turns.add(at);
    }
    Collections.reverse(turns);
    return List.copyOf(turns);
  }
}
