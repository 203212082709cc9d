// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Interval;

/* Numbers of a sample as tables show them: three decimals are more than any sample tells. */
final class Shown {
  private Shown() {}

  static String number(Optional<Double> value) {
    return value
        .map(number -> BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  static List<String> interval(Optional<Interval> interval) {
    return List.of(number(interval.map(Interval::low)), number(interval.map(Interval::high)));
  }
}
