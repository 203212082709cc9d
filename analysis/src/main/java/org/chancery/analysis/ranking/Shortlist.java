// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.Arrays;
import java.util.Set;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.Gauge;
import org.chancery.analysis.evidence.RuleBook;

/** The candidates of a question that the sieve puts first, looked at closely. */
final class Shortlist {
  static final int GAUGES = Gauge.all().size();
  private static final int MOST = 64;
  private static final int[] PRACTICE = {1, 3, 10, 40, 150}; // times

  private final int act;
  private final int practice;
  private final int[] places;
  private final int[] ids;
  private final byte[] levels;
  private final float[] rules;

  private Shortlist(Gathered gathered, Sieve sieve, RuleBook book, int[] places) {
    this.act = gathered.query().act();
    this.practice = practice(gathered.practice());
    this.places = places;
    this.ids = new int[places.length];
    this.levels = new byte[places.length * GAUGES];
    this.rules = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      ids[i] = gathered.candidate(places[i]);
      rules[i] = sieve.ofRules(gathered, places[i]);
      gathered.describe(places[i], book, levels, i * GAUGES);
    }
  }

  /** The candidates with the highest scores; of equals, those gathered first. */
  static Shortlist of(Gathered gathered, float[] scores, Sieve sieve, RuleBook book) {
    long[] order = new long[scores.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) ascending(-scores[i]) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] places = new int[Math.min(MOST, order.length)];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) order[i];
    }
    return new Shortlist(gathered, sieve, book, places);
  }

  /* A whole number in the order of a float. */
  private static int ascending(float value) {
    int bits = Float.floatToRawIntBits(value);
    return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
  }

  /** How many classes of practice there are. */
  static int practices() {
    return PRACTICE.length + 1;
  }

  private static int practice(float times) {
    int level = 0;
    while (level < PRACTICE.length && times >= PRACTICE[level]) {
      level++;
    }
    return level;
  }

  int size() {
    return ids.length;
  }

  int act() {
    return act;
  }

  /** Class of how often the entity did the act before. */
  int practice() {
    return practice;
  }

  int id(int index) {
    return ids[index];
  }

  /** Where a candidate stands among all that were gathered. */
  int place(int index) {
    return places[index];
  }

  int level(int index, int gauge) {
    return levels[index * GAUGES + gauge];
  }

  /** The part of a candidate's score that comes from rules. */
  float rules(int index) {
    return rules[index];
  }

  /** Which candidates are true. */
  boolean[] truths(Set<Integer> answers) {
    boolean[] truths = new boolean[ids.length];
    for (int i = 0; i < ids.length; i++) {
      truths[i] = answers.contains(ids[i]);
    }
    return truths;
  }
}
