// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import org.chancery.analysis.series.Series;

/** Finds where a series turned. */
public final class TurningPoints {
  private TurningPoints() {}

  /** The segmentation of a series. */
  public static Segmentation of(Series series) {
    throw new UnsupportedOperationException();
  }
}
