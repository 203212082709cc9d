// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many of each stratum a sample takes. */
public final class Allocation {
  private Allocation() {}

  /*
   * Half of the sample is spread evenly over the strata, so that each is measured, and half in
   * proportion to their size, so that the whole is measured well; no stratum gives more than it has.
   * One by one, the next goes to the stratum that is furthest behind its due: even share plus
   * proportional share less what it has got; of equals, to the first by name.
   */

  /**
   * The number to take of each stratum; at least one of each, and all together {@code size}, or the
   * whole if that is less.
   *
   * @param strata their sizes, each at least 1
   * @param size of the sample
   * @throws IllegalArgumentException if the sample is smaller than the number of strata
   */
  public static <K extends Comparable<K>> SortedMap<K, Integer> of(
      Map<K, Integer> strata, int size) {
    if (size < strata.size()) {
      throw new IllegalArgumentException(
          "a sample of " + size + " cannot hold one of each of " + strata.size() + " strata");
    }
    long whole = strata.values().stream().mapToLong(Integer::longValue).sum();
    SortedMap<K, Integer> taken = new TreeMap<>();
    strata.keySet().forEach(stratum -> taken.put(stratum, 1));
    for (long left = Math.min(size, whole) - strata.size(); left > 0; left--) {
      taken.merge(furthestBehind(strata, taken, size, whole), 1, Integer::sum);
    }
    return taken;
  }

  private static <K extends Comparable<K>> K furthestBehind(
      Map<K, Integer> strata, SortedMap<K, Integer> taken, int size, long whole) {
    K behind = taken.firstKey();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<K, Integer> one : taken.entrySet()) {
      int available = strata.getOrDefault(one.getKey(), 0);
      double due = size / 2.0 / strata.size() + size / 2.0 * available / whole;
      double lacking = due - one.getValue();
      if (one.getValue() < available && lacking > most) {
        most = lacking;
        behind = one.getKey();
      }
    }
    return behind;
  }
}
