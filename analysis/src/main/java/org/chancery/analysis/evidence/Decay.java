// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** How much a count is worth after some steps: half after each half-life. */
final class Decay {
  /** Half-lives in steps, from that of a piece of news to none. */
  private static final double[] HALF_LIVES = {2, 6, 20, 80, Double.POSITIVE_INFINITY};

  static final int SPANS = HALF_LIVES.length;
  static final int DAYS = 0;
  static final int WEEK = 1;
  static final int MONTH = 2;
  static final int QUARTER = 3;
  static final int EVER = 4;

  private static final int LONGEST = 4096;
  private static final float[] FACTORS = factors();

  private Decay() {}

  /** What is left of 1 after an age, 0 to 1. */
  static float factor(int age, int span) {
    return FACTORS[Math.min(age, LONGEST) * SPANS + span];
  }

  private static float[] factors() {
    float[] factors = new float[(LONGEST + 1) * SPANS];
    for (int age = 0; age <= LONGEST; age++) {
      for (int span = 0; span < SPANS; span++) {
        factors[age * SPANS + span] = (float) Math.pow(2, -age / HALF_LIVES[span]);
      }
    }
    return factors;
  }
}
