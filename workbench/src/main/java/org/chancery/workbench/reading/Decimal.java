// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as people write them: digits, and a point where there are decimals. */
public final class Decimal {
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

  private Decimal() {}

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is none, or has more than 18 digits on either side of
   *     the point
   */
  public static BigDecimal parse(String text) {
    if (!PLAIN.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not a decimal number; write 1234.5, without separators or units");
    }
    return new BigDecimal(text.strip());
  }

  /**
   * Reads a number from 0 to 1.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static BigDecimal parseShare(String text) {
    boolean decimal = PLAIN.matcher(text.strip()).matches();
    BigDecimal value = decimal ? new BigDecimal(text.strip()) : BigDecimal.TEN;
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not a number from 0 to 1");
    }
    return value;
  }
}
