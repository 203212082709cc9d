// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.analysis.turn.TurningPoints;

/**
 * A turning point that was found.
 *
 * @param month the first of the new level, from 0
 * @param first the earliest that it may be
 * @param last the latest that it may be
 * @param up whether it rises there
 * @param size interval of how far it moves
 */
record FoundTurn(int month, int first, int last, boolean up, Interval size) {
  private static final double LEVEL = 0.90;

  /** Those of a series. */
  static List<FoundTurn> in(MadeSeries series) {
    return TurningPoints.of(series.series()).turns().stream().map(FoundTurn::of).toList();
  }

  private static FoundTurn of(TurningPoint turn) {
    return new FoundTurn(
        MadeSeries.number(turn.at().first()),
        MadeSeries.number(turn.dates().first()),
        MadeSeries.number(turn.dates().last().plusDays(1)) - 1,
        turn.up(),
        turn.size().interval(LEVEL));
  }

  /** How many months it may have fallen into. */
  int width() {
    return last - first + 1;
  }

  /** Whether it may have been in a month. */
  boolean holds(int other) {
    return first <= other && other <= last;
  }

  /** How many months it lies from another. */
  int distance(int other) {
    return Math.abs(month - other);
  }
}
