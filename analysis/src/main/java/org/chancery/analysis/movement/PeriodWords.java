// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** Periods and dates in English, as short as they can be: "2023", "January–April 2024". */
final class PeriodWords {
  private static final String DASH = "–";

  private PeriodWords() {}

  /** The name of a period. */
  static String name(Period period) {
    if (isYears(period)) {
      return range(year(period.first()), year(period.last()));
    }
    return isMonths(period) ? months(period) : days(period, DASH);
  }

  /** The period with its preposition: "in May 2024", "between 3 May and 17 June 2024". */
  static String in(Period period) {
    if (isMonths(period)) {
      return "in " + name(period);
    }
    return period.days() == 1 ? "on " + day(period.first()) : "between " + days(period, " and ");
  }

  /** A date, with what the source leaves open; the date must not be open at an end. */
  static String name(Edtf date) {
    String text = date.range().map(PeriodWords::name).orElse(date.text());
    if (date.approximate()) {
      text = "about " + text;
    }
    return date.uncertain() ? "perhaps " + text : text;
  }

  private static boolean isYears(Period period) {
    return isMonths(period)
        && period.first().getMonth() == Month.JANUARY
        && period.last().getMonth() == Month.DECEMBER;
  }

  private static boolean isMonths(Period period) {
    return period.first().getDayOfMonth() == 1
        && period.last().getDayOfMonth() == period.last().lengthOfMonth();
  }

  private static String months(Period period) {
    boolean sameYear = period.first().getYear() == period.last().getYear();
    String last = month(period.last()) + " " + year(period.last());
    if (!sameYear) {
      return month(period.first()) + " " + year(period.first()) + DASH + last;
    }
    return period.first().getMonth() == period.last().getMonth()
        ? last
        : month(period.first()) + DASH + last;
  }

  private static String days(Period period, String between) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.equals(last)) {
      return day(last);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + between + day(last);
    }
    String start =
        first.getMonth() == last.getMonth()
            ? Integer.toString(first.getDayOfMonth())
            : first.getDayOfMonth() + " " + month(first);
    return start + between + day(last);
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + DASH + last;
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + year(day);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}
