// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;

/**
 * Counts by key that fade, one for each half-life, and the first and last step of each key. They
 * fade when they are read, so nothing is done for keys that nobody asks for.
 */
final class CountTable {
  private static final int FIRST_CAPACITY = 1 << 9;

  private final KeyIndex index = new KeyIndex();
  private float[] counts = new float[FIRST_CAPACITY * Decay.SPANS];
  private int[] first = new int[FIRST_CAPACITY];
  private int[] last = new int[FIRST_CAPACITY];

  /** Counts one more, at a step that is not before the key's last. */
  int add(long key, int step) {
    int known = index.size();
    int slot = index.add(key);
    if (slot == known) {
      open(slot, step);
    }
    int age = step - last[slot];
    for (int span = 0; span < Decay.SPANS; span++) {
      int at = slot * Decay.SPANS + span;
      counts[at] = counts[at] * Decay.factor(age, span) + 1;
    }
    last[slot] = step;
    return slot;
  }

  private void open(int slot, int step) {
    if (slot == last.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
      first = Arrays.copyOf(first, 2 * slot);
      last = Arrays.copyOf(last, 2 * slot);
    }
    first[slot] = step;
    last[slot] = step;
  }

  /** Where a key is kept, or -1. */
  int find(long key) {
    return index.find(key);
  }

  /** The faded count of a slot. */
  float count(int slot, int step, int span) {
    return counts[slot * Decay.SPANS + span] * Decay.factor(step - last[slot], span);
  }

  /** The faded count of a key, 0 if it is unknown. */
  float countOf(long key, int step, int span) {
    int slot = index.find(key);
    return slot < 0 ? 0 : count(slot, step, span);
  }

  int first(int slot) {
    return first[slot];
  }

  int last(int slot) {
    return last[slot];
  }

  int size() {
    return index.size();
  }
}
