// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.BitSet;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/** Who had to do with whom in the last {@value Tally#MONTH} steps, in either direction. */
final class Neighbours {
  private final int[] numberOf;
  private final long[][] partners;

  Neighbours(History past, int step) {
    History lately = past.from(step - Tally.MONTH);
    BitSet active = new BitSet(past.entities());
    for (Fact fact : lately.facts()) {
      active.set(fact.source());
      active.set(fact.target());
    }
    this.numberOf = new int[past.entities()];
    int count = 0;
    for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
      numberOf[i] = ++count; // 0 is for those who did nothing
    }
    this.partners = new long[count + 1][count / Long.SIZE + 1];
    for (Fact fact : lately.facts()) {
      join(numberOf[fact.source()], numberOf[fact.target()]);
      join(numberOf[fact.target()], numberOf[fact.source()]);
    }
  }

  private void join(int one, int other) {
    partners[one][other / Long.SIZE] |= 1L << (other % Long.SIZE);
  }

  /** How many others had to do with both. */
  int shared(int one, int other) {
    int first = numberOf[one];
    int second = numberOf[other];
    if (first == 0 || second == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < partners[first].length; i++) {
      shared += Long.bitCount(partners[first][i] & partners[second][i] & ~not(first, second, i));
    }
    return shared;
  }

  /* The two themselves, who are no third party even if they had to do with themselves. */
  private static long not(int first, int second, int word) {
    long one = first / Long.SIZE == word ? 1L << (first % Long.SIZE) : 0;
    long other = second / Long.SIZE == word ? 1L << (second % Long.SIZE) : 0;
    return one | other;
  }
}
