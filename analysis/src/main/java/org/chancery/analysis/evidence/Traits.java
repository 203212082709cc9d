// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.List;

/**
 * A candidate in a hundred numbers, enough to tell who is worth a closer look: for each of ten
 * tallies the logarithms of its counts, whether it is known at all, how long ago, and its share;
 * marks; and where walkers arrive.
 */
final class Traits {
  static final List<Tally> TALLIES =
      List.of(
          Tally.SAME_FACT,
          Tally.PAIR,
          Tally.CONVERSE_PAIR,
          Tally.TARGET_OF_ACT,
          Tally.TARGET,
          Tally.GROUP_FACT,
          Tally.GROUP_PAIR,
          Tally.PAIR_WITH_GROUP,
          Tally.ROLE_OF_ACT,
          Tally.GROUPS_FACT);

  private static final int PER_TALLY = Decay.SPANS + 3;
  private static final int MARKS = 8;
  static final int WALKERS = TALLIES.size() * PER_TALLY + MARKS;
  static final int COUNT = WALKERS + 2 * Walk.values().length;

  private static final float AGE_SCALE = 0.3f; // brings log steps to the size of log counts
  private static final float WALKER_SCALE = 3000;
  private static final int WEEK = 7;

  private final Memory memory;
  private final Query query;
  private final float[] totals = new float[TALLIES.size()];

  Traits(Memory memory, Query query) {
    this.memory = memory;
    this.query = query;
    for (int i = 0; i < totals.length; i++) {
      Tally tally = TALLIES.get(i);
      totals[i] =
          memory
              .totals(tally)
              .countOf(
                  tally.total(memory.kin(), query.entity(), query.act()),
                  query.step(),
                  Decay.QUARTER);
    }
  }

  void write(Walks walks, int candidate, float[] to, int from) {
    for (int i = 0; i < totals.length; i++) {
      write(TALLIES.get(i), totals[i], candidate, to, from + i * PER_TALLY);
    }
    writeMarks(candidate, to, from + WALKERS - MARKS);
    for (Walk walk : Walk.values()) {
      float weight = walks.weight(walk, candidate);
      if (weight > 0) {
        to[from + WALKERS + walk.ordinal()] = Logarithm.of1Plus(WALKER_SCALE * weight);
        to[from + WALKERS + Walk.values().length + walk.ordinal()] = 1;
      }
    }
  }

  private void write(Tally tally, float total, int candidate, float[] to, int from) {
    CountTable counts = memory.counts(tally);
    int slot = counts.find(tally.key(memory.kin(), query.entity(), query.act(), candidate));
    if (slot < 0) {
      return;
    }
    for (int span = 0; span < Decay.SPANS; span++) {
      to[from + span] = Logarithm.of1Plus(counts.count(slot, query.step(), span));
    }
    to[from + Decay.SPANS] = 1;
    to[from + Decay.SPANS + 1] = AGE_SCALE * logarithm(query.step() - counts.last(slot));
    to[from + Decay.SPANS + 2] = counts.count(slot, query.step(), Decay.QUARTER) / (total + 1);
  }

  private void writeMarks(int candidate, float[] to, int from) {
    Kin kin = memory.kin();
    boolean same = kin.group(query.entity()) == kin.group(candidate);
    boolean alone = kin.homes().isAlone(candidate);
    to[from] = mark(same);
    to[from + 1] = mark(query.entity() == candidate);
    to[from + 2] = mark(alone);
    to[from + 3] = mark(same && alone);
    to[from + 4] = mark(kin.homes().isAdopted(candidate));
    CountTable dealings = memory.contacts().dealings();
    int pair = memory.contacts().pair(query.entity(), candidate);
    if (pair >= 0) {
      to[from + 5] = mark((query.step() - dealings.last(pair)) % WEEK == 0);
      to[from + 6] = 1;
      to[from + 7] = AGE_SCALE * logarithm(query.step() - dealings.first(pair));
    }
  }

  private static float mark(boolean applies) {
    return applies ? 1 : 0;
  }

  private static float logarithm(int steps) {
    return Logarithm.of1Plus(steps);
  }
}
