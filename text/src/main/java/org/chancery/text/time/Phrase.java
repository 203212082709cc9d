// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Optional;
import org.chancery.model.time.Edtf;

/** What a time expression says, before it is known what it is counted from. */
sealed interface Phrase {
  /** A date of its own. */
  record Fixed(Edtf date) implements Phrase {}

  /**
   * A month, day of a month or season, of a year that is not said.
   *
   * @param month 1 to 12, or EDTF's code of a season, 21 to 24
   * @param day 0 where no day is said
   */
  record Yearless(int month, int day, Turn turn) implements Phrase {
    String in(int year) {
      String inMonth = "%s-%02d".formatted(Unit.year(year), month);
      return day == 0 ? inMonth : "%s-%02d".formatted(inMonth, day);
    }

    /** The date in a year; empty where it has no such day. */
    Optional<Edtf> of(int year) {
      try {
        return Optional.of(Edtf.parse(in(year)));
      } catch (IllegalArgumentException noSuchDay) {
        return Optional.empty();
      }
    }
  }

  /** A day of the week, 1 (Monday) to 7. */
  record Weekday(int day, Turn turn) implements Phrase {}

  /** A day of the week in a week that is said with it: {@code Tuesday last week}. */
  record WeekdayOf(int day, Phrase week) implements Phrase {}

  /**
   * So many units from another time: {@code last month}, {@code two days later}.
   *
   * @param counted whether units are counted ({@code two months ago}) and not named ({@code last
   *     month})
   */
  record Shift(Unit unit, int count, boolean counted, From from) implements Phrase {}

  /** So many units from a date that is said with it: {@code two days after 24 February 2022}. */
  record ShiftOf(Unit unit, int count, Phrase of) implements Phrase {}

  /** A yearless date in a year that is said with it: {@code April last year}. */
  record Within(Yearless part, Phrase year) implements Phrase {}

  /** The first, middle or last third of a time: {@code early 2022}, {@code mid-August}. */
  record Third(int third, Phrase of) implements Phrase {}

  /** From one time to another; an empty end is open. */
  record Span(Optional<Phrase> from, Optional<Phrase> to) implements Phrase {}

  /** Up to, and without, a time: {@code before 2022}. */
  record Before(Phrase end) implements Phrase {}

  /**
   * An expression that dates nothing.
   *
   * @param because completes "because …"
   * @param length whether it says how long something lasts, or how far it is from another act
   */
  record Dateless(String because, boolean length) implements Phrase {}

  /** Which of several it is, where that is said. */
  enum Turn {
    UNSAID,
    LAST,
    THIS,
    NEXT
  }

  /** What a shift is counted from. */
  enum From {
    /** The day of writing: {@code ago}, {@code last}, {@code this}. */
    WRITING,
    /** The date told last in the text: {@code later}, {@code the following}, {@code that}. */
    TOLD,
    /** The day of writing in news, the date told last in an essay: {@code later in the year}. */
    EITHER
  }
}
