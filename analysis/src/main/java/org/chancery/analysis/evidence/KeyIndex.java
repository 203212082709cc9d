// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * Numbers keys in the order in which they come: an open-addressing hash table of primitive longs,
 * half empty, probed linearly. Safe to read from many threads while nobody adds.
 */
final class KeyIndex {
  private static final int BITS = 21;
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] numbers = new int[FIRST_CAPACITY];
  private int size;

  /** A key of three numbers below two million each. */
  static long of(int first, int second, int third) {
    return ((long) first << (2 * BITS)) | ((long) second << BITS) | third;
  }

  /** The number of a key, or -1. */
  int find(long key) {
    int at = place(key + 1);
    return keys[at] == 0 ? -1 : numbers[at];
  }

  /** The number of a key, which is the number of keys before it if it is new. */
  int add(long key) {
    int known = find(key);
    if (known >= 0) {
      return known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    put(key + 1, size);
    return size++;
  }

  int size() {
    return size;
  }

  private void put(long stored, int number) {
    int at = place(stored);
    keys[at] = stored;
    numbers[at] = number;
  }

  /* Where a key stands, or would; keys are stored one too great, so that 0 is an empty place. */
  private int place(long stored) {
    int mask = keys.length - 1;
    int at = spread(stored) & mask;
    while (keys[at] != stored && keys[at] != 0) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldNumbers[i]);
      }
    }
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: Fibonacci hashing
    return (int) (mixed >>> 32) ^ (int) (mixed >>> 50);
  }
}
