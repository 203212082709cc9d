// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.text.time.Phrase.From;

/**
 * What time expressions are counted from at a place in a text.
 *
 * @param document the date of the document
 * @param told the date told last before this place
 * @param beside the date told before it in the same sentence
 * @param essay whether the text tells the past for its own sake
 * @param future whether the clause speaks of what is to come
 */
record Reference(
    Optional<Edtf> document,
    Optional<Edtf> told,
    Optional<Edtf> beside,
    boolean essay,
    boolean future) {
  private static final String UNDATED = "the document has no date to count from";

  /** A leap day comes back after eight years at the latest. */
  private static final int LEAP_GAP = 8;

  /** What a phrase means here. */
  Resolved resolve(Phrase phrase) {
    if (phrase instanceof Phrase.Fixed fixed) {
      return Resolved.to(fixed.date(), "the text says so");
    }
    if (phrase instanceof Phrase.Yearless yearless) {
      return yearless(yearless);
    }
    if (phrase instanceof Phrase.Weekday weekday) {
      return weekday(weekday);
    }
    if (phrase instanceof Phrase.WeekdayOf weekday) {
      return resolve(weekday.week())
          .map(week -> week.earliest().plusDays(weekday.day() - 1L).toString());
    }
    if (phrase instanceof Phrase.Shift shift) {
      return shift(shift);
    }
    if (phrase instanceof Phrase.ShiftOf shift) {
      return resolve(shift.of()).map(date -> shifted(date, shift.unit(), shift.count(), true));
    }
    if (phrase instanceof Phrase.Within within) {
      return resolve(within.year()).map(year -> within.part().in(year.earliest().getYear()));
    }
    if (phrase instanceof Phrase.Third third) {
      return resolve(third.of()).map(date -> Thirds.of(date, third.third()));
    }
    if (phrase instanceof Phrase.Before before) {
      return resolve(before.end()).map(Reference::upTo);
    }
    if (phrase instanceof Phrase.Span span) {
      return span(span);
    }
    return Resolved.none(((Phrase.Dateless) phrase).because());
  }

  private Resolved yearless(Phrase.Yearless date) {
    Optional<Edtf> before = essay ? told : beside.filter(this::ofAnotherYear);
    if (before.isPresent() && date.turn() == Phrase.Turn.UNSAID && !future) {
      int year = before.get().earliest().getYear();
      return Resolved.to(before.get(), "its year is that of the date told before, " + before.get())
          .map(same -> date.in(year));
    }
    if (document.isEmpty()) {
      return Resolved.none(UNDATED);
    }
    LocalDate first = document.get().earliest();
    LocalDate last = document.get().latest();
    int year = last.getYear();
    return switch (date.turn()) {
      case LAST -> nearest("the last before", date, year, -1, d -> d.latest().isBefore(first));
      case NEXT -> nearest("the next after", date, year, 1, d -> d.earliest().isAfter(last));
      case THIS -> nearest("of the year of", date, year, 1, d -> true);
      case UNSAID ->
          future
              ? nearest("the next from", date, first.getYear(), 1, d -> !d.latest().isBefore(first))
              : nearest("the last up to", date, year, -1, d -> !d.earliest().isAfter(last));
    };
  }

  /** Whether a date is so far back that a month named beside it can hardly be one since. */
  private boolean ofAnotherYear(Edtf date) {
    return document.filter(now -> date.latest().plusYears(1).isBefore(now.earliest())).isPresent();
  }

  private Resolved nearest(
      String which, Phrase.Yearless date, int year, int step, Predicate<Edtf> fits) {
    return IntStream.rangeClosed(0, LEAP_GAP)
        .mapToObj(back -> date.of(year + step * back))
        .flatMap(Optional::stream)
        .filter(fits)
        .findFirst()
        .map(found -> Resolved.to(found, "it is " + which + " the document's date, " + written()))
        .orElseGet(() -> Resolved.none("there is no such day"));
  }

  private Resolved weekday(Phrase.Weekday weekday) {
    Optional<LocalDate> day = document.flatMap(Edtf::day);
    if (day.isEmpty()) {
      return Resolved.none(
          "a day of the week is counted from the document's day, which is not known");
    }
    DayOfWeek named = DayOfWeek.of(weekday.day());
    LocalDate from = day.get();
    LocalDate found =
        switch (weekday.turn()) {
          case LAST -> from.with(TemporalAdjusters.previous(named));
          case NEXT -> from.with(TemporalAdjusters.next(named));
          case THIS ->
              from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(named));
          case UNSAID ->
              from.with(
                  future
                      ? TemporalAdjusters.nextOrSame(named)
                      : TemporalAdjusters.previousOrSame(named));
        };
    return Resolved.to(Edtf.of(found), "it is counted from the document's date, " + written());
  }

  private Resolved shift(Phrase.Shift shift) {
    if (shift.unit() == Unit.WEEKEND && shift.count() == 0 && !weekendBegun() && !future) {
      return shift(new Phrase.Shift(Unit.WEEKEND, -1, false, shift.from()));
    }
    if (shift.from() == From.WRITING || (shift.from() == From.EITHER && !essay)) {
      return from(document, "the document's date, ", UNDATED, shift);
    }
    boolean back = shift.count() <= 0 && !essay;
    return told.isEmpty() && back
        ? from(document, "the document's date, for none was told before, ", UNDATED, shift)
        : from(told, "the date told before, ", "no date was told before to count from", shift);
  }

  /** Before Saturday, what happened "this weekend" did so at the last one. */
  private boolean weekendBegun() {
    return document
        .flatMap(Edtf::day)
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .isEmpty();
  }

  private static Resolved from(
      Optional<Edtf> base, String called, String without, Phrase.Shift shift) {
    if (base.isEmpty() || base.get().open()) {
      return Resolved.none(without);
    }
    return Resolved.to(base.get(), "it is counted from " + called + base.get())
        .map(date -> shifted(date, shift.unit(), shift.count(), shift.counted()));
  }

  /**
   * A date so many units on, as precise as the coarser of unit and date. What is counted in weeks,
   * decades or centuries, or in units finer than the date, is approximate.
   */
  private static String shifted(Edtf date, Unit unit, int count, boolean counted) {
    Optional<Period> range = date.range();
    if (range.isEmpty()) {
      throw new IllegalArgumentException("an open date has no next");
    }
    Unit precision = Unit.precision(date);
    if (precision.compareTo(unit) > 0 && !(precision == Unit.WEEK && unit == Unit.WEEKEND)) {
      LocalDate middle = range.get().first().plusDays(range.get().days() / 2);
      return count == 0 ? date.text() : roughly(precision.around(unit.plus(middle, count)));
    }
    LocalDate day = unit.plus(range.get().first(), count);
    if (!counted) {
      return unit.around(day);
    }
    return switch (unit) {
      case WEEK, WEEKEND, FORTNIGHT -> roughly(precision.around(day));
      case DECADE, CENTURY -> roughly(Unit.YEAR.around(day));
      case QUARTER -> roughly(Unit.MONTH.around(day));
      case MINUTE, HOUR, DAY, MONTH, YEAR -> unit.around(day);
    };
  }

  /** The date marked as approximate, at both ends if it has two. */
  static String roughly(String date) {
    if (date.isEmpty() || date.equals("..") || "~?%".indexOf(date.charAt(date.length() - 1)) >= 0) {
      return date;
    }
    int slash = date.indexOf('/');
    return slash < 0
        ? date + "~"
        : roughly(date.substring(0, slash)) + "/" + roughly(date.substring(slash + 1));
  }

  /** All before a date, up to the day, month or year before it. */
  private static String upTo(Edtf end) {
    Unit precision = Unit.precision(end);
    boolean plain = precision == Unit.MONTH || precision == Unit.YEAR;
    return "../" + (plain ? precision : Unit.DAY).around(end.earliest().minusDays(1));
  }

  private Resolved span(Phrase.Span span) {
    Optional<Resolved> from = span.from().map(this::resolve);
    Optional<Resolved> to = span.to().map(this::resolve);
    Resolved said = from.or(() -> to).orElseThrow();
    if (from.filter(end -> end.date().isEmpty()).isPresent()) {
      return from.get();
    }
    if (to.filter(end -> end.date().isEmpty()).isPresent()) {
      return to.get();
    }
    String first = from.flatMap(Resolved::date).map(date -> part(date, 0)).orElse("..");
    String last = to.flatMap(Resolved::date).map(date -> part(date, 1)).orElse("..");
    return said.map(date -> first + "/" + last);
  }

  private static String part(Edtf date, int which) {
    String[] ends = date.text().split("/", -1);
    return ends.length == 1 ? ends[0] : ends[which];
  }

  private String written() {
    return document.map(Edtf::text).orElse("");
  }
}
