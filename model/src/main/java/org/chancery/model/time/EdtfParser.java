// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * How it works. An expression is one date or two, parted by a slash (level 0 intervals; level 1
 * adds `..` for an open end and nothing for an unknown one). A date is a year, a year and month, or
 * a full day; in level 1 its last digits may be unspecified (`202X`, `2024-XX`, `2024-07-XX`), the
 * month may be a season (21 to 24), the year may be long (`Y17000`) or negative, and a qualifier may
 * follow (`?`, `~`, `%`). Each date becomes the range of days it can mean; an interval runs from the
 * first day of the one to the last day of the other.
 *
 * Seasons are those of the northern hemisphere: the format leaves the hemisphere open (level 2 has
 * codes of its own for each), and the meteorological quarters are the common reading.
 *
 * [1] ISO 8601-2:2019, Annex A, levels 0 and 1; https://www.loc.gov/standards/datetime/
 */
final class EdtfParser {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|-?\\dXXX|Y-?\\d{5,9})"
              + "(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?"
              + "(?<time>T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?"
              + "(?<qualifier>[?~%])?");

  private EdtfParser() {}

  static Edtf parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException("the date is empty; write for example 2024-07 or 2024");
    }
    int slash = trimmed.indexOf('/');
    if (slash < 0) {
      return date(trimmed, trimmed);
    }
    return interval(trimmed, trimmed.substring(0, slash), trimmed.substring(slash + 1));
  }

  private static Edtf interval(String text, String from, String to) {
    if (isOpen(from) && isOpen(to)) {
      throw new IllegalArgumentException("'" + text + "' is open at both ends and says nothing");
    }
    Edtf first = isOpen(from) ? null : date(text, from);
    Edtf last = isOpen(to) ? null : date(text, to);
    return new Edtf(
        text,
        first == null ? LocalDate.MIN : first.earliest(),
        last == null ? LocalDate.MAX : last.latest(),
        (first != null && first.uncertain()) || (last != null && last.uncertain()),
        (first != null && first.approximate()) || (last != null && last.approximate()));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || "..".equals(end);
  }

  private static Edtf date(String whole, String part) {
    Matcher match = DATE.matcher(part);
    if (!match.matches()) {
      throw notADate(whole);
    }
    try {
      Period range = range(match, whole);
      String qualifier = match.group("qualifier");
      boolean both = "%".equals(qualifier);
      return new Edtf(
          part,
          range.first(),
          range.last(),
          both || "?".equals(qualifier),
          both || "~".equals(qualifier));
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "'" + whole + "' is not a day of the calendar", impossible);
    }
  }

  private static Period range(Matcher match, String whole) {
    String year = match.group("year");
    String month = match.group("month");
    String day = match.group("day");
    if (match.group("time") != null && (day == null || "XX".equals(day))) {
      throw notADate(whole);
    }
    if (month == null) {
      return years(year);
    }
    if (year.indexOf('X') >= 0) {
      throw notADate(whole);
    }
    int exactYear = Integer.parseInt(year.startsWith("Y") ? year.substring(1) : year);
    if ("XX".equals(month)) {
      if (day != null && !"XX".equals(day)) {
        throw notADate(whole);
      }
      return new Period(LocalDate.of(exactYear, 1, 1), LocalDate.of(exactYear, 12, 31));
    }
    int monthNumber = Integer.parseInt(month);
    if (monthNumber >= 21 && monthNumber <= 24) {
      if (day != null) {
        throw notADate(whole);
      }
      return season(exactYear, monthNumber);
    }
    YearMonth inMonth = YearMonth.of(exactYear, monthNumber);
    if (day == null || "XX".equals(day)) {
      return new Period(inMonth.atDay(1), inMonth.atEndOfMonth());
    }
    LocalDate exact = LocalDate.of(exactYear, monthNumber, Integer.parseInt(day));
    return new Period(exact, exact);
  }

  private static Period years(String year) {
    String digits = year.startsWith("Y") ? year.substring(1) : year;
    boolean negative = digits.startsWith("-");
    int low = Integer.parseInt(digits.replace('X', '0'));
    int high = Integer.parseInt(digits.replace('X', '9'));
    return new Period(
        LocalDate.of(negative ? high : low, 1, 1), LocalDate.of(negative ? low : high, 12, 31));
  }

  private static Period season(int year, int code) {
    YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (code - 21));
    return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static IllegalArgumentException notADate(String text) {
    return new IllegalArgumentException(
        "'"
            + text
            + "' is not an EDTF date; write 2024-07-04, 2024-07, 2024, 2022?, 2016/2019 or 2020/..");
  }
}
