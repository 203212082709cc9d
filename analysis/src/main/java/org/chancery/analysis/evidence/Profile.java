// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.List;

/** A candidate looked at closely: the level of every gauge, in the order of the gauges. */
final class Profile {
  static final List<Tally> OF_OTHER =
      List.of(Tally.PAIR, Tally.GROUP_PAIR, Tally.TARGET_OF_ACT, Tally.GROUPS);

  private static final int SAME_GROUP = 1;
  private static final int SELF = 2;
  private static final int ALONE = 4;
  private static final int ADOPTED = 8;

  private final Memory memory;
  private final Query query;
  private final float[] totals = new float[Tally.values().length];
  private final float[] quarter = new float[Tally.values().length];
  private byte[] to = {};
  private int at;

  Profile(Memory memory, Query query) {
    this.memory = memory;
    this.query = query;
    for (Tally tally : Tally.values()) {
      totals[tally.ordinal()] =
          memory
              .totals(tally)
              .countOf(
                  tally.total(memory.kin(), query.entity(), query.act()),
                  query.step(),
                  Decay.QUARTER);
    }
  }

  /**
   * Writes the levels of a candidate.
   *
   * @param walkers the trait of walkers that arrive, for each walk
   */
  void write(int candidate, float[] walkers, byte[] levels, int from) {
    to = levels;
    at = from;
    for (Tally tally : Tally.values()) {
      write(tally, candidate);
    }
    for (Walk walk : Walk.values()) {
      put(Level.ofWalkers(walkers[walk.ordinal()]));
    }
    put(Level.ofNumber(marks(candidate)));
    writeDealings(candidate);
    put(first(Tally.SAME_FACT, candidate));
    put(first(Tally.TARGET, candidate));
    put(surge(candidate));
    float all =
        memory.contacts().busyness(candidate, query.step(), Decay.QUARTER) + 1;
    for (Tally tally : OF_OTHER) {
      put(Level.ofShare(quarter[tally.ordinal()] / all));
    }
  }

  private void write(Tally tally, int candidate) {
    CountTable counts = memory.counts(tally);
    int slot = slot(tally, candidate);
    if (slot < 0) {
      quarter[tally.ordinal()] = 0;
      for (int i = 0; i < Decay.SPANS + 2; i++) {
        put((byte) 0);
      }
      return;
    }
    for (int span = 0; span < Decay.SPANS; span++) {
      put(Level.ofCount(counts.count(slot, query.step(), span)));
    }
    put(Level.ofSteps(query.step() - counts.last(slot)));
    float count = counts.count(slot, query.step(), Decay.QUARTER);
    quarter[tally.ordinal()] = count;
    put(Level.ofShare(count / (totals[tally.ordinal()] + 1)));
  }

  private void writeDealings(int candidate) {
    CountTable dealings = memory.contacts().dealings();
    int pair = memory.contacts().pair(query.entity(), candidate);
    boolean known = pair >= 0;
    put(known ? Level.ofSteps(query.step() - dealings.last(pair)) : 0);
    put(known ? Level.ofSteps(query.step() - dealings.first(pair)) : 0);
    put(known ? Level.ofCount(memory.contacts().acts(pair).size()) : 0);
  }

  private int marks(int candidate) {
    Kin kin = memory.kin();
    int marks = kin.group(query.entity()) == kin.group(candidate) ? SAME_GROUP : 0;
    marks += query.entity() == candidate ? SELF : 0;
    marks += kin.homes().isAlone(candidate) ? ALONE : 0;
    return marks + (kin.homes().isAdopted(candidate) ? ADOPTED : 0);
  }

  private byte first(Tally tally, int candidate) {
    int slot = slot(tally, candidate);
    return slot < 0 ? 0 : Level.ofSteps(query.step() - memory.counts(tally).first(slot));
  }

  private byte surge(int candidate) {
    CountTable counts = memory.counts(Tally.TARGET);
    int slot = slot(Tally.TARGET, candidate);
    if (slot < 0) {
      return Level.ofLogarithm(0);
    }
    float usual = Logarithm.of1Plus(counts.count(slot, query.step(), Decay.QUARTER));
    return Level.ofLogarithm(
        usual - Logarithm.of1Plus(counts.count(slot, query.step(), Decay.DAYS)));
  }

  private int slot(Tally tally, int candidate) {
    return memory
        .counts(tally)
        .find(tally.key(memory.kin(), query.entity(), query.act(), candidate));
  }

  private void put(byte level) {
    to[at++] = level;
  }

  private void put(int nothing) {
    to[at++] = (byte) nothing;
  }
}
