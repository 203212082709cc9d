// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.deep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers for programs: plain decimals, rounded to four places. */
public final class Plain {
  private static final int PLACES = 4;

  private Plain() {}

  /** The number; empty where it is without bound. */
  public static Optional<BigDecimal> number(double value) {
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** The number as a cell of a table, empty where it is without bound. */
  public static String cell(double value) {
    return number(value).map(BigDecimal::toPlainString).orElse("");
  }
}
