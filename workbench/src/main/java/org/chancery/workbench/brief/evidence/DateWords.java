// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import java.util.List;
import org.chancery.model.time.Edtf;

/** A date in plain English, saying no more than the source does. */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateWords() {}

  /**
   * The date in words: {@code 4 July 2024}, {@code July 2024}, {@code 2022 (uncertain)}, {@code
   * 2016 to 2019}, {@code from August 2020, end open}.
   */
  public static String of(Edtf date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    if (isMissing(from)) {
      return "until " + single(to) + ", beginning " + missing(from);
    }
    if (isMissing(to)) {
      return "from " + single(from) + ", end " + missing(to);
    }
    return single(from) + " to " + single(to);
  }

  private static boolean isMissing(String end) {
    return end.isEmpty() || "..".equals(end);
  }

  private static String missing(String end) {
    return end.isEmpty() ? "unknown" : "open";
  }

  private static String single(String text) {
    String bare = text.replaceAll("[?~%]$", "");
    return plain(bare) + qualifier(text.substring(bare.length()));
  }

  private static String qualifier(String mark) {
    return switch (mark) {
      case "?" -> " (uncertain)";
      case "~" -> " (approximate)";
      case "%" -> " (uncertain and approximate)";
      default -> "";
    };
  }

  private static String plain(String bare) {
    if (bare.startsWith("Y")) {
      return bare.substring(1);
    }
    int time = bare.indexOf('T');
    if (time > 0) {
      return plain(bare.substring(0, time)) + ", " + bare.substring(time + 1).replace("Z", " UTC");
    }
    String yearless = bare.startsWith("-") ? bare.substring(1) : bare;
    int dash = yearless.indexOf('-', 1);
    if (dash < 0) {
      return year(bare);
    }
    String year = bare.substring(0, bare.length() - yearless.length() + dash);
    String rest = yearless.substring(dash + 1);
    return rest.length() > 2
        ? day(rest.substring(3), rest.substring(0, 2), year(year))
        : month(rest, year(year));
  }

  private static String day(String day, String month, String year) {
    if ("XX".equals(day)) {
      return "a day in " + month(month, year);
    }
    return Integer.parseInt(day) + " " + month(month, year);
  }

  private static String month(String month, String year) {
    if ("XX".equals(month)) {
      return "a month of " + year;
    }
    int number = Integer.parseInt(month);
    return (number > 20 ? SEASONS.get(number - 21) : MONTHS.get(number - 1)) + " " + year;
  }

  private static String year(String year) {
    if (year.endsWith("XX")) {
      return "between " + year.replace('X', '0') + " and " + year.replace('X', '9');
    }
    return year.endsWith("X") ? "the " + year.replace('X', '0') + "s" : year;
  }
}
