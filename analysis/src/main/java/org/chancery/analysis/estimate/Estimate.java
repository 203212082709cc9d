// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A number, how sure one can be of it, and how many incidents it rests on.
 *
 * @param value the number as observed
 * @param interval where the number behind the accidents of the record is likely to lie; empty where
 *     the sources are selective or the time is not covered, because then the number describes the
 *     record and nothing else
 * @param n incidents that it rests on
 */
public record Estimate(double value, Optional<Interval> interval, int n) {
  public Estimate {
    requireNonNull(interval, "interval");
    if (n < 0 || !Double.isFinite(value)) {
      throw new IllegalArgumentException("no estimate: " + value + " of n = " + n);
    }
    if (interval.isPresent() && !interval.get().contains(value)) {
      throw new IllegalArgumentException(value + " is outside its interval " + interval.get());
    }
  }

  /** A number that describes the record, without an interval. */
  public static Estimate described(double value, int n) {
    return new Estimate(value, Optional.empty(), n);
  }

  static Estimate within(double low, double value, double high, double level, int n) {
    return new Estimate(value, Optional.of(new Interval(low, high, level)), n);
  }
}
