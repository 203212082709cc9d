// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;

/**
 * The acts that the entity asked about and each candidate had with each other before, either way,
 * with how much of them there was: the bodies of rules "after b, r".
 */
public final class OtherActs {
  private final int[] from;
  private int[] acts;
  private float[] days;
  private float[] month;
  private int[] ago;

  OtherActs(Memory memory, Query query, int[] candidates) {
    this.from = new int[candidates.length + 1];
    this.acts = new int[candidates.length];
    this.days = new float[acts.length];
    this.month = new float[acts.length];
    this.ago = new int[acts.length];
    for (int i = 0; i < candidates.length; i++) {
      from[i + 1] = add(memory, query, candidates[i], from[i]);
    }
  }

  private int add(Memory memory, Query query, int candidate, int start) {
    int pair = memory.contacts().pair(query.entity(), candidate);
    if (pair < 0) {
      return start;
    }
    IntList known = memory.contacts().acts(pair);
    CountTable counts = memory.counts(Tally.SAME_FACT);
    ensure(start + known.size());
    for (int i = 0; i < known.size(); i++) {
      int slot = counts.find(KeyIndex.of(query.entity(), known.get(i), candidate));
      acts[start + i] = known.get(i);
      ago[start + i] = query.step() - counts.last(slot);
      days[start + i] = Logarithm.of1Plus(counts.count(slot, query.step(), Decay.DAYS));
      month[start + i] = Logarithm.of1Plus(counts.count(slot, query.step(), Decay.MONTH));
    }
    return start + known.size();
  }

  private void ensure(int size) {
    if (size > acts.length) {
      acts = Arrays.copyOf(acts, 2 * size);
      days = Arrays.copyOf(days, acts.length);
      month = Arrays.copyOf(month, acts.length);
      ago = Arrays.copyOf(ago, acts.length);
    }
  }

  /** Where the acts with a candidate begin; those with the next one end them. */
  public int from(int index) {
    return from[index];
  }

  public int act(int at) {
    return acts[at];
  }

  /** Steps since the last time. */
  int ago(int at) {
    return ago[at];
  }

  /** Logarithm of one more than the count of half-life 2 steps. */
  public float days(int at) {
    return days[at];
  }

  /** Logarithm of one more than the count of half-life 20 steps. */
  public float month(int at) {
    return month[at];
  }
}
