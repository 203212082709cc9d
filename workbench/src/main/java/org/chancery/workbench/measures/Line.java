// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.time.Period;

/**
 * One number of an actor.
 *
 * @param of what it is of: all partners, one, a camp, three actors
 * @param measure the name of the measure
 * @param direction whose acts count
 * @param period the time that it is about
 * @param value the number; empty where there is none
 * @param interval where it is likely to lie
 * @param n incidents that it rests on
 * @param unit its unit
 * @param footing {@link #MEASURED}, {@link #DESCRIBED}, or why there is no number
 * @param note what else is to be said
 */
record Line(
    Of of,
    String measure,
    Direction direction,
    Period period,
    OptionalDouble value,
    Optional<Interval> interval,
    int n,
    String unit,
    String footing,
    String note) {
  static final String MEASURED = "measured";
  static final String DESCRIBED = "described";

  private static final int DIGITS = 4;

  /** What numbers are of, for which time. */
  record Of(String who, Period period) {
    /** A number that may have an interval. */
    Line estimate(String measure, Direction direction, String unit, Estimate estimate) {
      return new Line(
          this,
          measure,
          direction,
          period,
          OptionalDouble.of(estimate.value()),
          estimate.interval(),
          estimate.n(),
          unit,
          estimate.interval().isPresent() ? MEASURED : DESCRIBED,
          "");
    }

    /** A number that describes the record. */
    Line described(String measure, Direction direction, String unit, double value, int n) {
      return estimate(measure, direction, unit, Estimate.described(value, n));
    }

    /** A number that the data tell of with a distribution. */
    Line distributed(
        String measure,
        Direction direction,
        String unit,
        ConfidenceDistribution number,
        double level,
        int n) {
      Interval interval = number.interval(level);
      return new Line(
          this,
          measure,
          direction,
          period,
          Double.isFinite(number.value())
              ? OptionalDouble.of(number.value())
              : OptionalDouble.empty(),
          Optional.of(interval),
          n,
          unit,
          MEASURED,
          "");
    }

    /** That there is no number, and why. */
    Line absent(String measure, Direction direction, String unit, int n, String why) {
      return new Line(
          this,
          measure,
          direction,
          period,
          OptionalDouble.empty(),
          Optional.empty(),
          n,
          unit,
          why,
          "");
    }
  }

  /** The same, with a remark. */
  Line noting(String remark) {
    return new Line(of, measure, direction, period, value, interval, n, unit, footing, remark);
  }

  /** The same, of another time. */
  Line within(Period other) {
    return new Line(of, measure, direction, other, value, interval, n, unit, footing, note);
  }

  List<String> cells() {
    return List.of(
        measure,
        of.who(),
        direction.arrow(),
        period.toString(),
        value.isPresent() ? plain(value.getAsDouble()) : "",
        interval.map(one -> plain(one.low())).orElse(""),
        interval.map(one -> plain(one.high())).orElse(""),
        interval.map(one -> plain(one.level())).orElse(""),
        Integer.toString(n),
        unit,
        footing,
        note);
  }

  /* Four digits that count, so that a share of a thousandth keeps what it says. */
  static String plain(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    int before = exact.precision() - exact.scale();
    int places = Math.max(0, DIGITS - before);
    BigDecimal stripped = exact.setScale(places, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
