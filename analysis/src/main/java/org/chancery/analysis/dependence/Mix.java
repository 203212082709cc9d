// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.hipparchus.special.Gamma;

/**
 * Incidents by partner, in blocks of which each has at least one.
 *
 * @param perBlock incidents by partner for each block, none of them 0
 * @param totals incidents by partner
 * @param incidents all incidents
 */
record Mix(
    List<SortedMap<ActorId, Integer>> perBlock, SortedMap<ActorId, Integer> totals, int incidents) {
  /* With fewer, to leave one out would leave no two. */
  private static final int FEWEST_BLOCKS = 3;

  /* Of the mean of numbers from 0 to 1. */
  private static final double GREATEST_VARIANCE = 0.25;

  /** The mix of blocks; of so few that they tell nothing, each incident makes a block. */
  static Mix of(List<Map<ActorId, Integer>> blocks) {
    List<SortedMap<ActorId, Integer>> some = new ArrayList<>();
    for (Map<ActorId, Integer> block : blocks) {
      SortedMap<ActorId, Integer> positive = new TreeMap<>(block);
      positive.values().removeIf(n -> n == 0);
      if (!positive.isEmpty()) {
        some.add(positive);
      }
    }
    List<SortedMap<ActorId, Integer>> used = some.size() < FEWEST_BLOCKS ? singles(some) : some;
    SortedMap<ActorId, Integer> totals = new TreeMap<>();
    used.forEach(block -> block.forEach((id, n) -> totals.merge(id, n, Integer::sum)));
    return new Mix(used, totals, size(totals));
  }

  private static List<SortedMap<ActorId, Integer>> singles(
      List<SortedMap<ActorId, Integer>> blocks) {
    List<SortedMap<ActorId, Integer>> singles = new ArrayList<>();
    for (SortedMap<ActorId, Integer> block : blocks) {
      block.forEach(
          (id, n) -> {
            for (int i = 0; i < n; i++) {
              singles.add(new TreeMap<>(Map.of(id, 1)));
            }
          });
    }
    return singles;
  }

  int blocks() {
    return perBlock.size();
  }

  /** The chance that two incidents of different blocks are with the same partner. */
  double sharing() {
    return same() / (double) pairs();
  }

  private long same() {
    return squares(totals) - perBlock.stream().mapToLong(Mix::squares).sum();
  }

  /** Ordered pairs of incidents of different blocks. */
  long pairs() {
    return square(incidents) - perBlock.stream().mapToLong(block -> square(size(block))).sum();
  }

  /** Its variance by leaving out each block in turn; the greatest there is where none can be. */
  double varianceOfSharing() {
    if (blocks() < FEWEST_BLOCKS) {
      return GREATEST_VARIANCE;
    }
    long same = same();
    long pairs = pairs();
    double[] without = new double[blocks()];
    for (int i = 0; i < blocks(); i++) {
      SortedMap<ActorId, Integer> block = perBlock.get(i);
      long size = size(block);
      without[i] = (same - sameWith(block)) / (double) (pairs - 2 * size * (incidents - size));
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double sum = Arrays.stream(without).map(one -> (one - mean) * (one - mean)).sum();
    return sum * (blocks() - 1) / blocks();
  }

  private long sameWith(SortedMap<ActorId, Integer> block) {
    long same = 0;
    for (Map.Entry<ActorId, Integer> partner : block.entrySet()) {
      int elsewhere = totals.getOrDefault(partner.getKey(), 0) - partner.getValue();
      same += 2L * partner.getValue() * elsewhere;
    }
    return same;
  }

  /** How many partners are met in so many incidents, drawn without putting any back. */
  double partnersMet(int drawn) {
    double met = 0;
    for (int n : totals.values()) {
      met += 1 - missed(n, drawn);
    }
    return met;
  }

  /* C(incidents - n, drawn) / C(incidents, drawn) */
  private double missed(int n, int drawn) {
    if (n > incidents - drawn) {
      return 0;
    }
    return Math.exp(
        logFactorial(incidents - n)
            - logFactorial(incidents - n - drawn)
            - logFactorial(incidents)
            + logFactorial(incidents - drawn));
  }

  private static double logFactorial(int n) {
    return Gamma.logGamma(n + 1.0);
  }

  /**
   * The variance of the partners met with a share of all incidents, by leaving out each block.
   *
   * @param kept the share, above 0 and up to 1
   */
  double varianceOfPartnersMet(double kept) {
    double[] added = perBlock.stream().mapToDouble(block -> added(block, kept)).toArray();
    double all = Arrays.stream(added).sum();
    double sum = 0;
    for (int i = 0; i < blocks(); i++) {
      double beyondItsSize = added[i] - all * size(perBlock.get(i)) / incidents;
      sum += beyondItsSize * beyondItsSize;
    }
    return sum * blocks() / (blocks() - 1);
  }

  private double added(SortedMap<ActorId, Integer> block, double kept) {
    double added = 0;
    for (Map.Entry<ActorId, Integer> partner : block.entrySet()) {
      int total = totals.getOrDefault(partner.getKey(), 0);
      added += Math.pow(1 - kept, total - partner.getValue()) - Math.pow(1 - kept, total);
    }
    return added;
  }

  private static long squares(SortedMap<ActorId, Integer> counts) {
    return counts.values().stream().mapToLong(Mix::square).sum();
  }

  private static long square(long n) {
    return n * n;
  }

  private static int size(SortedMap<ActorId, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
