// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.workbench.reading.Quoted;

/** How far a forecast looks ahead, as users write it: {@code 30d}, {@code 4w}. */
public final class Horizon {
  /** Days ahead where nobody says otherwise. */
  public static final int USUAL = 30;

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})([dw])");
  private static final int WEEK = 7;
  private static final int LONGEST = 366;

  private Horizon() {}

  /**
   * The days of a horizon.
   *
   * @throws IllegalArgumentException with a message for people if it is none, or longer than a year
   */
  public static int days(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no horizon; write days or weeks, as in 30d or 4w");
    }
    int days = Integer.parseInt(parts.group(1)) * (parts.group(2).equals("w") ? WEEK : 1);
    if (days > LONGEST) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is more than a year; nothing is forecast so far ahead");
    }
    return days;
  }
}
