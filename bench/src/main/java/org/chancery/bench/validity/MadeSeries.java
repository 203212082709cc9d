// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Kind;
import org.chancery.analysis.series.Series.Observation;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * A made series of months, and what somebody reads who does not ask how it came about.
 *
 * @param series with its exposures; months that nobody watched are not in it
 * @param naive a number for every month
 */
record MadeSeries(Series series, List<Double> naive) {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  MadeSeries {
    naive = List.copyOf(naive);
  }

  /** A series of which a naive reading sees the same. */
  static MadeSeries plain(Kind kind, List<Double> values) {
    return of(kind, values, values, values.stream().map(value -> 1.0).toList());
  }

  /**
   * A series.
   *
   * @param exposures 0 where nobody watched
   */
  static MadeSeries of(Kind kind, List<Double> values, List<Double> naive, List<Double> exposures) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (exposures.get(i) > 0) {
        observations.add(new Observation(month(i), values.get(i), exposures.get(i)));
      }
    }
    return new MadeSeries(new Series(kind, observations), naive);
  }

  /** The month of a number, from 0. */
  static Period month(int number) {
    return Grain.MONTH.containing(FIRST.plusMonths(number));
  }

  /** The number of the month that begins on a day. */
  static int number(LocalDate first) {
    return (int) ChronoUnit.MONTHS.between(FIRST, first);
  }
}
