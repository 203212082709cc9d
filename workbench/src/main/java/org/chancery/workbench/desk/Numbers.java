// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;

/** Numbers as cells of a table: plain decimals, rounded to a fixed number of places. */
final class Numbers {
  private Numbers() {}

  /** The value of an estimate and the ends of its interval; empty where there is none. */
  static List<String> cells(Optional<Estimate> estimate, int places) {
    Optional<Interval> interval = estimate.flatMap(Estimate::interval);
    return List.of(
        estimate.map(one -> plain(one.value(), places)).orElse(""),
        interval.map(one -> plain(one.low(), places)).orElse(""),
        interval.map(one -> plain(one.high(), places)).orElse(""));
  }

  static String plain(double value, int places) {
    if (Double.isInfinite(value)) {
      return "";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
