// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.chancery.analysis.estimate.Chance;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Kind;
import org.chancery.analysis.series.Series.Observation;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/** Series that are made up, by month from January 2000. */
final class Made {
  private Made() {}

  static Period month(int i) {
    return Grain.MONTH.containing(LocalDate.of(2000, 1, 1).plusMonths(i));
  }

  /** The months from one to another, both included. */
  static Period months(int first, int last) {
    return month(first).span(month(last));
  }

  static Series counts(int n, IntToDoubleFunction number) {
    return series(Kind.COUNTS, n, number, i -> 1);
  }

  static Series values(int n, IntToDoubleFunction number) {
    return series(Kind.VALUES, n, number, i -> 1);
  }

  static Series series(Kind kind, int n, IntToDoubleFunction number, IntToDoubleFunction exposure) {
    List<Observation> observations =
        IntStream.range(0, n)
            .mapToObj(
                i -> new Observation(month(i), number.applyAsDouble(i), exposure.applyAsDouble(i)))
            .toList();
    return new Series(kind, observations);
  }

  /** Without the months from one to another, both included. */
  static Series without(Series series, int first, int last) {
    List<Observation> kept = new ArrayList<>(series.observations());
    kept.subList(first, last + 1).clear();
    return new Series(series.kind(), kept);
  }

  /** A negative binomial count with a size of 1, that is, Poisson with an exponential mean. */
  static double burst(double mean, Random random) {
    return Chance.poisson(-mean * Math.log(1 - random.nextDouble()), random);
  }
}
