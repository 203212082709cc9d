// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

/**
 * How far the evidence itself can be relied on, apart from what it says (ICD 203, section
 * D.6.e(1)).
 *
 * @param grade how far
 * @param why in a sentence
 */
public record Confidence(Grade grade, String why) {
  /** Three grades, by the number of independent sources and how much hangs on single events. */
  public enum Grade {
    LOW,
    MODERATE,
    HIGH
  }

  public Confidence {
    requireNonNull(grade, "grade");
    requireNonNull(why, "why");
  }
}
