// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.List;
import java.util.Optional;

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
  private final float[] totals = new float[Tally.all().size()];
  private final float[] quarter = new float[Tally.all().size()];
  private byte[] to = {};
  private int at;
  private int pair = -1;

  Profile(Memory memory, Query query) {
    this.memory = memory;
    this.query = query;
    for (Tally tally : Tally.all()) {
      totals[tally.place()] =
          memory
              .totals(tally)
              .countOf(
                  tally.total(memory.kin(), query.entity(), query.act()),
                  query.step(),
                  Decay.QUARTER);
    }
  }

  /**
   * Writes the levels of a candidate, but for those of rules.
   *
   * @param walkers the trait of walkers that arrive, for each walk
   * @return where the next level belongs
   */
  int write(int candidate, float[] walkers, byte[] levels, int from) {
    to = levels;
    at = from;
    pair = memory.contacts().pair(query.entity(), candidate);
    for (Tally tally : Tally.all()) {
      write(tally, candidate);
    }
    for (Walk walk : Walk.all()) {
      put(Level.ofWalkers(walkers[walk.place()]));
    }
    put(Level.ofNumber(marks(candidate)));
    writeDealings();
    put(first(Tally.SAME_FACT, candidate));
    put(first(Tally.TARGET, candidate));
    put(surge(candidate));
    float all = memory.contacts().busyness(candidate, query.step(), Decay.QUARTER) + 1;
    for (Tally tally : OF_OTHER) {
      put(Level.ofShare(quarter[tally.place()] / all));
    }
    return at;
  }

  Optional<Observation> observe(int candidate, Evidence evidence) {
    for (Tally tally : Tally.all()) {
      int slot = tally.evidence() == evidence ? slot(tally, candidate) : -1;
      if (slot >= 0) {
        CountTable counts = memory.counts(tally);
        float count = counts.count(slot, query.step(), Decay.EVER);
        long total = tally.total(memory.kin(), query.entity(), query.act());
        float all = memory.totals(tally).countOf(total, query.step(), Decay.EVER);
        return Optional.of(
            new Observation(Math.round(count), counts.first(slot), counts.last(slot), count / all));
      }
    }
    return Optional.empty();
  }

  private void write(Tally tally, int candidate) {
    CountTable counts = memory.counts(tally);
    int slot = pair < 0 && tally.isOfPair() ? -1 : slot(tally, candidate);
    if (slot < 0) {
      quarter[tally.place()] = 0;
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
    quarter[tally.place()] = count;
    put(Level.ofShare(count / (totals[tally.place()] + 1)));
  }

  private void writeDealings() {
    CountTable dealings = memory.contacts().dealings();
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
}
