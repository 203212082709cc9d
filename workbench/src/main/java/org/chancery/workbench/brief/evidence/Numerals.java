// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import java.math.BigDecimal;

/** How digits are written: a real minus sign, thousands apart, the same everywhere on earth. */
final class Numerals {
  private static final char MINUS = '\u2212';

  private Numerals() {}

  static String write(BigDecimal value, boolean signed) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point);
    return sign(value, signed) + grouped(whole) + rest;
  }

  private static String sign(BigDecimal value, boolean signed) {
    if (value.signum() < 0) {
      return String.valueOf(MINUS);
    }
    return signed && value.signum() > 0 ? "+" : "";
  }

  private static String grouped(String whole) {
    StringBuilder grouped = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
