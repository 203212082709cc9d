// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.estimate.RateRatio;

/** Numbers as a sentence has them. */
final class Figures {
  private static final int MOST_DECIMALS = 4;

  private Figures() {}

  /** A count: "none" for nought. */
  static String count(int n) {
    return n == 0 ? "none" : Integer.toString(n);
  }

  /** A count with its noun: "no incident", "1 incident", "2 incidents". */
  static String count(int n, String adjective) {
    String noun = (adjective + " incident").strip();
    return switch (n) {
      case 0 -> "no " + noun;
      case 1 -> "1 " + noun;
      default -> n + " " + noun + "s";
    };
  }

  /** A ratio with its interval: "rate ratio 2.1, 95 % interval 1.1 to 4.2". */
  static String ratio(RateRatio ratio) {
    Interval interval = ratio.interval();
    String level = percent(interval.level()) + " interval ";
    if (ratio.value().isEmpty()) {
      return level + "of the rate ratio: " + decimal(interval.low()) + " or more";
    }
    return "rate ratio "
        + decimal(ratio.value().getAsDouble())
        + ", "
        + level
        + decimal(interval.low())
        + " to "
        + decimal(interval.high());
  }

  /**
   * Two digits or so. What is not 1 does not read as 1, for that is where a ratio says something.
   */
  static String decimal(double value) {
    int decimals = value >= 10 ? 0 : value >= 1 ? 1 : 2;
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = round(exact, decimals);
    while (misleads(exact, rounded) && decimals < MOST_DECIMALS) {
      decimals++;
      rounded = round(exact, decimals);
    }
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static boolean misleads(BigDecimal exact, BigDecimal rounded) {
    boolean asOne = rounded.compareTo(BigDecimal.ONE) == 0 && exact.compareTo(BigDecimal.ONE) != 0;
    return asOne || (rounded.signum() == 0 && exact.signum() != 0);
  }

  private static BigDecimal round(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_EVEN);
  }

  static String percent(double share) {
    BigDecimal percent = round(BigDecimal.valueOf(share).movePointRight(2), 1);
    return percent.stripTrailingZeros().toPlainString() + " %";
  }
}
