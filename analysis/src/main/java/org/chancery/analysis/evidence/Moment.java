// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The memory as it stands before a step. Safe for many threads, until the memory learns more or is
 * opened again.
 */
public final class Moment {
  private final Memory memory;
  private final int step;
  private final AtomicReferenceArray<int[]> foremost;

  Moment(Memory memory, int step) {
    this.memory = memory;
    this.step = step;
    this.foremost = new AtomicReferenceArray<>(memory.acts().count());
  }

  public int step() {
    return step;
  }

  Memory memory() {
    return memory;
  }

  /**
   * Those who most often were at the other end of an act, all half-lives taken together; the
   * candidates that need no dealings with the entity asked about.
   */
  int[] foremost(int act, int most) {
    int[] known = foremost.get(act);
    if (known != null) {
      return known;
    }
    int[] found = find(act, most); // whoever is first finds the same
    foremost.set(act, found);
    return found;
  }

  private int[] find(int act, int most) {
    IntList all = memory.contacts().ofAct(act);
    CountTable counts = memory.counts(Tally.TARGET_OF_ACT);
    long[] order = new long[all.size()];
    for (int i = 0; i < order.length; i++) {
      int slot = counts.find(Tally.TARGET_OF_ACT.key(memory.kin(), 0, act, all.get(i)));
      order[i] = ((long) Float.floatToRawIntBits(weight(counts, slot)) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] found = new int[Math.min(most, order.length)];
    for (int i = 0; i < found.length; i++) {
      found[i] = all.get((int) order[order.length - 1 - i]);
    }
    return found;
  }

  /** The sum over all half-lives of the logarithm of one more than a slot's faded count. */
  float weight(CountTable counts, int slot) {
    float weight = 0;
    for (int span = 0; span < Decay.SPANS; span++) {
      weight += Logarithm.of1Plus(counts.count(slot, step, span));
    }
    return weight;
  }
}
