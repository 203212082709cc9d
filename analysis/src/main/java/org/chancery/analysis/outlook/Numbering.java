// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;

/** Numbers for keys, from 0 in the order of their first sight. */
final class Numbering {
  private static final long FREE = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio: D. E. Knuth, 6.4

  private long[] keys = filled(1 << 10);
  private int[] numbers = new int[1 << 10];
  private int size;

  /** The number of a key, not negative; a new one if it has none. */
  int add(long key) {
    int place = place(key);
    if (keys[place] == FREE) {
      keys[place] = key;
      numbers[place] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return numbers[place];
  }

  /** The number of a key; -1 if it has none. */
  int find(long key) {
    int place = place(key);
    return keys[place] == FREE ? -1 : numbers[place];
  }

  int size() {
    return size;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SPREAD) >>> 32) & mask;
    while (keys[place] != FREE && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = filled(oldKeys.length * 2);
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, FREE);
    return keys;
  }
}
