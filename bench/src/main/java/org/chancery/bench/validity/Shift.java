// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.series.Series.Kind;

/**
 * A level that shifts once.
 *
 * @param lower the setting on its lower level
 * @param up whether it rises
 * @param at the first month of the new level, from 0
 * @param deviations size of the shift in standard deviations of the counts on the lower level
 */
record Shift(Setting lower, boolean up, int at, double deviations) {
  /** How far from either end shifts are planted, in months. */
  static final int FROM_END = 8;

  /** A shift at a random place at least {@link #FROM_END} from either end, up or down. */
  static Shift somewhere(Setting lower, double deviations, Chance chance) {
    int at = FROM_END + chance.below(lower.months() - 2 * FROM_END + 1);
    return new Shift(lower, chance.happens(0.5), at, deviations);
  }

  /** The mean on the upper level. */
  double upper() {
    return lower.mean() + deviations * lower.deviation();
  }

  /** The level after by the level before. */
  double ratio() {
    return up ? upper() / lower.mean() : lower.mean() / upper();
  }

  /** A series that shifts so. */
  MadeSeries draw(Chance chance) {
    List<Double> counts =
        IntStream.range(0, lower.months())
            .mapToObj(
                month ->
                    (double) lower.spread().draw(month < at == up ? lower.mean() : upper(), chance))
            .toList();
    return MadeSeries.plain(Kind.COUNTS, counts);
  }
}
