// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.series.Series.Kind;

/**
 * Continuous series whose level may shift.
 *
 * @param label the name on the page
 * @param persistence correlation of neighbouring months
 * @param heavyTailed whether values have the tails of Student's t with 3 degrees of freedom
 */
record ValuesKind(String label, double persistence, boolean heavyTailed) {
  static final List<ValuesKind> ALL =
      List.of(
          new ValuesKind("normal values", 0, false),
          new ValuesKind("heavy-tailed values (t, 3 degrees)", 0, true),
          new ValuesKind("autocorrelated values (AR(1), 0.3)", 0.3, false),
          new ValuesKind("autocorrelated values (AR(1), 0.6)", 0.6, false));

  /** A series with standard deviation 1 and mean 0, from some month on the size of the shift. */
  MadeSeries draw(int months, int shiftAt, double shift, Chance chance) {
    Wave wave = new Wave(persistence, 1, chance);
    List<Double> values =
        IntStream.range(0, months)
            .mapToObj(
                month -> (month < shiftAt ? 0 : shift) + (heavyTailed ? t(chance) : wave.next()))
            .toList();
    return MadeSeries.plain(Kind.VALUES, values);
  }

  /** A value of Student's t with 3 degrees of freedom, whose variance is 3, brought to 1. */
  private static double t(Chance chance) {
    return chance.normal() / Math.sqrt(2 * chance.gamma(1.5) / 3) / Math.sqrt(3);
  }
}
