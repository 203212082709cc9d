// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * Numbers as levels from 0, which is nothing, to {@value #COUNT} less one, so that a curve is one
 * weight a level. The steps of counts and of walkers grow with them; those of time are single steps
 * for a week and longer after.
 */
final class Level {
  static final int COUNT = 32;

  private static final int[] STEPS = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 21, 22, 25, 28, 32, 40, 50, 60, 75, 90, 110, 130,
    160, 190, 220
  };
  private static final int MOST_STEPS = 255;
  private static final byte[] OF_STEPS = ofSteps();
  private static final float STEPS_PER_E = 5; // levels to a factor of e
  private static final float WALKERS_PER_E = 3.6f;
  private static final float SHARES = 23;
  private static final int MIDDLE = 16;
  private static final float LEAST_LOG_ODDS = -7; // a chance of 1 in 1,100
  private static final float CHANCES_PER_E = 2.8f;
  private static final float[] CHANCES = chances();

  private Level() {}

  static byte ofCount(float count) {
    return cut(Logarithm.of1Plus(count) * STEPS_PER_E);
  }

  static byte ofShare(float share) {
    return share <= 0 ? 0 : cut((float) Math.sqrt(share) * SHARES);
  }

  /** Walkers by the trait that tells of them, log(1 + 3000 share). */
  static byte ofWalkers(float trait) {
    return cut(trait * WALKERS_PER_E);
  }

  static byte ofSteps(int steps) {
    return OF_STEPS[Math.min(steps, MOST_STEPS)];
  }

  /** A ratio by its logarithm, from -4 to 4; the middle level is 1. */
  static byte ofLogarithm(float logarithm) {
    return (byte) Math.max(1, Math.min(COUNT - 1, MIDDLE + Math.round(logarithm * 4)));
  }

  /** A chance by its log odds, from -7 to 3.4 and more; even a chance of 0 has level 1. */
  static byte ofChance(float chance) {
    int level = 1;
    while (level < COUNT - 1 && chance >= CHANCES[level]) {
      level++;
    }
    return (byte) level;
  }

  /* The chance from which on each level is left for the next. */
  private static float[] chances() {
    float[] chances = new float[COUNT];
    for (int level = 1; level < COUNT; level++) {
      double logOdds = LEAST_LOG_ODDS + (level - 0.5) / CHANCES_PER_E;
      chances[level] = (float) (1 / (1 + StrictMath.exp(-logOdds)));
    }
    return chances;
  }

  static byte ofNumber(int number) {
    return (byte) Math.min(COUNT - 1, number);
  }

  private static byte cut(float value) {
    return value <= 0 ? 0 : (byte) Math.min(COUNT - 1, 1 + (int) value);
  }

  private static byte[] ofSteps() {
    byte[] levels = new byte[MOST_STEPS + 1];
    int level = 1;
    for (int steps = 1; steps <= MOST_STEPS; steps++) {
      while (level <= STEPS.length && steps > STEPS[level - 1]) {
        level++;
      }
      levels[steps] = (byte) level;
    }
    return levels;
  }
}
