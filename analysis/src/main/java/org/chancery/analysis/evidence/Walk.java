// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** The walks in the network of dealings, with how many arrivals are thought of as candidates. */
enum Walk {
  PARTNER_LATELY(Evidence.PARTNER_LATELY, 0),
  NEAR_LATELY(Evidence.NEAR_LATELY, 120),
  FAR_LATELY(Evidence.FAR_LATELY, 60),
  PARTNER(Evidence.PARTNER, 0),
  NEAR(Evidence.NEAR, 120),
  FAR(Evidence.FAR, 60),
  GROUP_PARTNER(Evidence.GROUP_PARTNER, 60),
  GROUP_NEAR(Evidence.GROUP_NEAR, 60),
  ALIKE(Evidence.ALIKE, 60);

  private final Evidence evidence;
  private final int candidates;

  Walk(Evidence evidence, int candidates) {
    this.evidence = evidence;
    this.candidates = candidates;
  }

  Evidence evidence() {
    return evidence;
  }

  int candidates() {
    return candidates;
  }
}
