// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.coverage;

import java.util.Locale;

/** What it means that a stretch of time shows no incident. */
public enum CoverageState {
  /** A systematic source watched every day: none recorded, none seen. */
  COVERED(true),
  /** A systematic source watched some of the days. */
  PARTLY_COVERED(true),
  /** Only selective sources tell of it: what they leave out may have happened. */
  SELECTIVE(false),
  /** No source tells of it: a gap. */
  NOT_COVERED(false);

  private final boolean measured;

  CoverageState(boolean measured) {
    this.measured = measured;
  }

  /** Whether rates and intervals may be given. */
  public boolean measured() {
    return measured;
  }

  /** The name as users read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
