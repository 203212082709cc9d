// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.chancery.model.time.Edtf;

/** A unit in which time is counted, the shortest first. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The shortest calendar unit that a date, as precise as it is, does not go beyond. */
  static Unit precision(Edtf date) {
    long days = date.range().map(range -> range.days()).orElse(Long.MAX_VALUE);
    if (days <= 1) {
      return DAY;
    }
    if (days <= 7) {
      return WEEK;
    }
    if (days <= 31) {
      return MONTH;
    }
    if (days <= 123) {
      return QUARTER;
    }
    if (days <= 366) {
      return YEAR;
    }
    return days <= 3653 ? DECADE : CENTURY;
  }

  /** Whether it divides the days, as hours do. */
  boolean withinDay() {
    return this == MINUTE || this == HOUR;
  }

  /** The day that lies this many units after another; before it where the count is negative. */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The calendar's unit that holds a day. Weeks begin on Monday. */
  String around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case MINUTE, HOUR, DAY -> day.toString();
      case WEEKEND -> monday.plusDays(5) + "/" + monday.plusDays(6);
      case WEEK -> monday + "/" + monday.plusDays(6);
      case FORTNIGHT -> monday + "/" + monday.plusDays(13);
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> quarter(day);
      case YEAR -> year(day.getYear());
      case DECADE -> year(day.getYear()).substring(0, 3) + "X";
      case CENTURY -> year(day.getYear()).substring(0, 2) + "XX";
    };
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String quarter(LocalDate day) {
    YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    return first + "/" + first.plusMonths(2);
  }
}
