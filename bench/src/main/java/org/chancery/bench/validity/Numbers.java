// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are written on the page. */
final class Numbers {
  private Numbers() {}

  /** A number as short as it is: 3, 0.5. */
  static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** A number with so many decimals. */
  static String rounded(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** How wide an interval is; beyond a thousand it bounds nothing. */
  static String width(double width) {
    if (Double.isNaN(width)) {
      return "–";
    }
    return width < 1_000 ? rounded(width, 1) : "> 1000";
  }

  /** A share as a percentage, without its sign. */
  static String percent(double share, int decimals) {
    return Double.isNaN(share) ? "–" : rounded(100 * share, decimals);
  }
}
