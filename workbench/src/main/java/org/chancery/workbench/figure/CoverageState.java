// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Locale;

/** What silence means in a step of a series. */
public enum CoverageState {
  /** A systematic source covers all of it: 0 means none recorded. */
  COVERED,
  /** A systematic source covers some of it. */
  PARTLY_COVERED,
  /** Only selective sources tell of it: what they mention is described, and not made into rates. */
  SELECTIVE,
  /** No source covers it: nothing can be said. */
  NOT_COVERED;

  /** The name as readers see it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
