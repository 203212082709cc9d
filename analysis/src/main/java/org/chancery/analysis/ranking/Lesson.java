// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

/** A shortlist of which it is known who is true, one at least. */
final class Lesson {
  private final Shortlist shortlist;
  private final boolean[] truths;
  private final int count;

  Lesson(Shortlist shortlist, boolean[] truths) {
    this.shortlist = shortlist;
    this.truths = truths;
    int found = 0;
    for (boolean truth : truths) {
      found += truth ? 1 : 0;
    }
    this.count = found;
  }

  Shortlist shortlist() {
    return shortlist;
  }

  boolean isTrue(int index) {
    return truths[index];
  }

  int truths() {
    return count;
  }
}
