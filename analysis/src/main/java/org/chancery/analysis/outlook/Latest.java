// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;
import java.util.OptionalInt;

/** When a pair last had to do with one another, and when in another relation than that. */
final class Latest {
  private static final int NONE = -1;

  private final int[] relation;
  private final int[] step;
  private final int[] otherStep; // the last in another relation than that of the last

  Latest(int pairs) {
    this.relation = new int[pairs];
    this.step = new int[pairs];
    this.otherStep = new int[pairs];
    Arrays.fill(relation, NONE);
    Arrays.fill(otherStep, Integer.MIN_VALUE);
  }

  /** Adds an event; events come in the order of their steps. */
  void add(int pair, int itsRelation, int itsStep) {
    if (relation[pair] != NONE && relation[pair] != itsRelation) {
      otherStep[pair] = step[pair];
    }
    relation[pair] = itsRelation;
    step[pair] = itsStep;
  }

  /** The last step of a pair in any relation but one. */
  OptionalInt other(int pair, int than) {
    int last = relation[pair] == than ? otherStep[pair] : step[pair];
    boolean none = relation[pair] == NONE || last == Integer.MIN_VALUE;
    return none ? OptionalInt.empty() : OptionalInt.of(last);
  }
}
