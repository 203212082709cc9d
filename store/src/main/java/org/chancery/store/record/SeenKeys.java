// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/*
 * How it works. A Bloom filter [1] whose bits for one key all lie in one word [2], so that a look-up
 * costs one access to memory. It answers "never" for certain and "perhaps" seldom wrongly: with 16
 * bits a key, once in some hundred. Its size is fixed, so memory does not grow with the file; beyond
 * its size it says "perhaps" more often, which costs time and never correctness.
 *
 * [1] B. H. Bloom (1970), Space/time trade-offs in hash coding with allowable errors, CACM 13(7).
 * [2] F. Putze, P. Sanders and J. Singler (2007), Cache-, hash- and space-efficient Bloom filters,
 *     WEA 2007.
 * [3] A. Appleby (2011), MurmurHash3, fmix64; public domain.
 */
/** Tells the keys that cannot have come before from those that may have. Not thread-safe. */
final class SeenKeys {
  private static final int BYTES_PER_WORD = 100; // of input: a row has 60 (packed) to 400 bytes
  private static final int LEAST_WORDS = 1 << 12; // 32 KiB
  private static final int MOST_WORDS = 1 << 21; // 16 MiB
  private static final int BITS_PER_KEY = 4;

  private final long[] words;

  /** For the keys of an input of so many bytes. */
  SeenKeys(long inputBytes) {
    long wanted = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, inputBytes / BYTES_PER_WORD));
    this.words = new long[Integer.highestOneBit((int) wanted)];
  }

  /** Adds a key; says whether it may have been added before. */
  boolean mayHaveSeen(String key) {
    long hash = hash(key);
    int place = (int) (hash >>> 32) & (words.length - 1);
    long bits = 0;
    for (int i = 0; i < BITS_PER_KEY; i++) {
      bits |= 1L << (hash >>> (6 * i)); // a shift takes the lowest six bits of its distance
    }
    boolean seen = (words[place] & bits) == bits;
    words[place] |= bits;
    return seen;
  }

  /* The hash of the text, with the finisher of MurmurHash3 [3], which spreads every bit. */
  private static long hash(String key) {
    long hash = key.hashCode() * 0x9e3779b97f4a7c15L;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
