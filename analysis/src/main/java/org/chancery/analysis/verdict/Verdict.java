// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

/** What the record says of a claim. */
public enum Verdict {
  SUPPORTED("supported"),
  CONTRADICTED("contradicted"),
  /** The main specification decides, and the other reasonable choices do not agree with it. */
  MIXED("mixed"),
  /** All that speaks for it comes from its own author. */
  OWN_SOURCE("consistent with its own source"),
  UNDECIDED("cannot be decided");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name as users read it. */
  public String label() {
    return label;
  }
}
