// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The step of a series: the calendar unit it is cut into. */
public enum Grain {
  DAY,
  /** Monday to Sunday, as ISO 8601. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The grain of this name, in any case; empty if there is none. */
  public static Optional<Grain> parse(String name) {
    for (Grain grain : values()) {
      if (grain.label().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The calendar unit that a day falls into. */
  public Period containing(LocalDate day) {
    LocalDate first = firstDay(day);
    return new Period(first, firstDayAfter(first).minusDays(1));
  }

  LocalDate firstDayAfter(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
      case YEAR -> first.plusYears(1);
    };
  }

  private LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** A period of this grain as people write it: {@code 2024}, {@code 2024-Q3}, {@code 2024-07}. */
  public String format(Period period) {
    LocalDate first = period.first();
    return switch (this) {
      case DAY -> first.toString();
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  first.get(IsoFields.WEEK_BASED_YEAR),
                  first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> "%04d-%02d".formatted(first.getYear(), first.getMonthValue());
      case QUARTER -> "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> "%04d".formatted(first.getYear());
    };
  }
}
