// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a coordinate is written: with two decimals at most, the same on every machine. */
final class Coordinates {
  private Coordinates() {}

  static String write(double coordinate) {
    BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
