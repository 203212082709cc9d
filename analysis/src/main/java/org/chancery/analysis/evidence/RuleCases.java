// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;

/*
 * How it works. A case of a rule is that its body is true of somebody when its head is asked about; it
 * holds where the head becomes true. The confidence is held by tried, at the age that the body has
 * now: a rule's own share at that age, drawn to what its share at all ages would be there if it faded
 * as all rules of its form do. The share at all ages is drawn to 0, so that what was seen twice is
 * not sure. How rules of a form fade is worked out when the counts are opened to readers.
 */
/** How often the rules of a form were tried, and held, by the age of the body. */
final class RuleCases {
  static final float UNKNOWN = -1;

  private static final float CAUTION = 4; // cases that did not hold
  private static final float CAUTION_OF_AGE = 10; // cases that held as the form would have them
  private static final float CAUTION_OF_FORM = 100;
  private static final float NEW = 1000; // cases that a form begins with, none of which held

  private final AgedCounts tried = new AgedCounts();
  private final AgedCounts held = new AgedCounts();
  private final long[] allTried = new long[AgedCounts.AGES];
  private final long[] allHeld = new long[AgedCounts.AGES];
  private final float[] fading = new float[AgedCounts.AGES];

  RuleCases() {
    open();
  }

  void addTried(long body, int age, int cases) {
    tried.add(body, age, cases);
    allTried[age] += cases;
  }

  void addHeld(long rule, int age, int cases) {
    if (cases > 0) {
      held.add(rule, age, cases);
      allHeld[age] += cases;
    }
  }

  /** Takes into account how rules of the form fade, by all that is known now. */
  void open() {
    float mean = (Arrays.stream(allHeld).sum() + 1) / (Arrays.stream(allTried).sum() + NEW);
    for (int age = 0; age < fading.length; age++) {
      float share = (allHeld[age] + CAUTION_OF_FORM * mean) / (allTried[age] + CAUTION_OF_FORM);
      fading[age] = share / mean;
    }
  }

  /** The confidence of a rule, 0 to 1; {@link #UNKNOWN} if its body was never tried. */
  float confidence(long body, long rule, int age) {
    int ofBody = tried.slot(body);
    if (ofBody < 0) {
      return UNKNOWN;
    }
    int ofRule = held.slot(rule);
    float usual = held.count(ofRule) / (tried.count(ofBody) + CAUTION);
    float expected = Math.min(1, usual * fading[age]);
    return (held.count(ofRule, age) + CAUTION_OF_AGE * expected)
        / (tried.count(ofBody, age) + CAUTION_OF_AGE);
  }

  /** Cases of a body at an age. */
  int tried(long body, int age) {
    return tried.count(tried.slot(body), age);
  }

  /** Cases of a rule that held at an age. */
  int held(long rule, int age) {
    return held.count(held.slot(rule), age);
  }
}
