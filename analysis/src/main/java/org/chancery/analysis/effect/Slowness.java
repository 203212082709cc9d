// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Slow ups and downs beside the quick ones.
 *
 * @param part how much more the slow ones add to the variance of a long sum than the quick ones;
 *     from 0
 * @param memory blocks after which e times less of them is left
 * @param prior how likely they are held to be before the data are seen; all add up to 1
 */
record Slowness(double part, double memory, double prior) {
  private static final double[] PARTS = {0.25, 0.5, 1, 2, 4, 8, 16, 32};
  private static final double[] MEMORIES = {2, 4, 8, 16};

  /** How likely it is held to be that there are none. */
  private static final double NONE = 0.6;

  /** A memory of half a month to two months is always possible. */
  private static final double ALWAYS = 8;

  /** A longer one only where a stretch is this many times as long. */
  private static final double SEEN = 3;

  /** All that are possible where the longest stretch has so many blocks. */
  static List<Slowness> possible(int blocks) {
    List<Slowness> raw = new ArrayList<>();
    for (double memory : MEMORIES) {
      if (memory <= Math.max(ALWAYS, blocks / SEEN)) {
        for (double part : PARTS) {
          raw.add(new Slowness(part, memory, Math.pow(1 + part, -0.25)));
        }
      }
    }
    double all = raw.stream().mapToDouble(Slowness::prior).sum();
    List<Slowness> possible = new ArrayList<>();
    possible.add(new Slowness(0, 1, NONE));
    for (Slowness one : raw) {
      possible.add(new Slowness(one.part, one.memory, (1 - NONE) * one.prior / all));
    }
    return possible;
  }

  /** How much larger than the quick ones alone waves of a frequency are. */
  double gain(double angle) {
    return 1 + part / (1 + angle * memory * angle * memory);
  }

  /** How much larger the variance of a long sum is than the quick ones alone would make it. */
  double inflation() {
    return 1 + part;
  }
}
