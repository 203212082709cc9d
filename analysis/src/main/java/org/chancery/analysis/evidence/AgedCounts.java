// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;

/** Counts by key and by how long ago something was. */
final class AgedCounts {
  private static final int[] UP_TO = {1, 2, 4, 7, 14, 30, 90}; // steps

  /** How many classes of age there are. */
  static final int AGES = UP_TO.length + 1;

  private static final int WIDTH = AGES + 1; // the last is the count at all ages
  private static final byte[] CLASSES = classes();
  private static final int FIRST_CAPACITY = 1 << 9;

  private final KeyIndex index = new KeyIndex();
  private int[] counts = new int[FIRST_CAPACITY * WIDTH];

  /** The class of an age in steps. */
  static int age(int steps) {
    return CLASSES[Math.min(steps, CLASSES.length - 1)];
  }

  private static byte[] classes() {
    byte[] classes = new byte[UP_TO[UP_TO.length - 1] + 2];
    byte age = 0;
    for (int steps = 0; steps < classes.length; steps++) {
      if (age < UP_TO.length && steps > UP_TO[age]) {
        age++;
      }
      classes[steps] = age;
    }
    return classes;
  }

  void add(long key, int age, int more) {
    int slot = index.add(key);
    if (slot * WIDTH == counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    counts[slot * WIDTH + age] += more;
    counts[slot * WIDTH + AGES] += more;
  }

  /** Where a key is kept, or -1. */
  int slot(long key) {
    return index.find(key);
  }

  /** The count of a slot at an age; 0 if there is no slot. */
  int count(int slot, int age) {
    return slot < 0 ? 0 : counts[slot * WIDTH + age];
  }

  /** The count of a slot at all ages. */
  int count(int slot) {
    return count(slot, AGES);
  }
}
