// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers for programs: plain decimals, rounded to four places. */
final class Plain {
  private static final int PLACES = 4;

  private Plain() {}

  /** The number; empty where it is without bound. */
  static Optional<BigDecimal> number(double value) {
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
