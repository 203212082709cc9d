// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;
import org.chancery.text.time.Phrase.From;
import org.chancery.text.time.Phrase.Turn;

/** Dates by the names of the calendar: days, months, seasons, years and longer. */
final class CalendarGrammar {
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");

  private final Tokens tokens;
  private final Years years;

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.years = new Years(tokens);
  }

  /** The longest date that begins at a word. */
  Optional<Match> at(int i) {
    if (tokens.is(i, "the")) {
      return longSince(i + 1, true).or(() -> dayMonth(i + 1));
    }
    return numeric(i)
        .or(() -> weekday(i))
        .or(() -> dayMonth(i))
        .or(() -> monthDay(i))
        .or(() -> month(i))
        .or(() -> longSince(i, false));
  }

  /** A day's number alone, before "to 5 May": for {@code from 3 to 5 May}. */
  OptionalInt bareDay(int i) {
    return tokens.dayOfMonth(i);
  }

  private Optional<Match> longSince(int i, boolean article) {
    return season(i, article).or(() -> years.at(i, article));
  }

  private Optional<Match> numeric(int i) {
    return Numeric.read(tokens.at(i)).map(date -> new Match(i, i + 1, new Phrase.Fixed(date)));
  }

  /** "Tuesday", "last Tuesday", "Tuesday, 4 March 2021", "Tuesday last week". */
  private Optional<Match> weekday(int i) {
    Turn turn = turn(i);
    int at = turn == Turn.UNSAID ? i : i + 1;
    OptionalInt day = tokens.number("weekday", at);
    if (day.isEmpty() || !tokens.capital(at) || named(at)) {
      return Optional.empty();
    }
    int next = tokens.pastComma(at + 1);
    next = tokens.is(next, "(", "the") ? next + 1 : next;
    Optional<Match> date = dayMonth(next).or(() -> monthDay(tokens.pastComma(at + 1)));
    if (date.isPresent()) {
      return date.map(match -> match.from(i));
    }
    int end = at + 1;
    if (tokens.is(end, "last", "next", "this") && tokens.is(end + 1, "week")) {
      return Optional.of(
          new Match(
              i,
              end + 2,
              new Phrase.WeekdayOf(
                  day.getAsInt(),
                  new Phrase.Shift(Unit.WEEK, sign(turn(end)), false, From.WRITING))));
    }
    return Optional.of(new Match(i, pastHour(end), new Phrase.Weekday(day.getAsInt(), turn)));
  }

  /** Whether a weekday is part of a name: "Black Friday", "the London Sunday Times". */
  private boolean named(int i) {
    boolean after = tokens.tag(i + 1).startsWith("NNP") && tokens.kind("hour", i + 1).isEmpty();
    boolean before = tokens.tag(i - 1).startsWith("NNP") || tokens.is(i - 1, "the");
    return tokens.is(i - 1, "bloody", "black", "good")
        || (after && before && !tokens.names(i + 1) && !tokens.names(i - 1));
  }

  private int pastHour(int i) {
    return tokens.kind("hour", i).isPresent() ? i + 1 : i;
  }

  /** "4 March 2021", "4th of March", "8-18 April". */
  private Optional<Match> dayMonth(int i) {
    Optional<DayRange> days = days(i);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.is(days.get().end(), "of") ? days.get().end() + 1 : days.get().end();
    OptionalInt month = monthName(at, true);
    return month.isEmpty()
        ? Optional.empty()
        : dated(i, at + 1, month.getAsInt(), days.get().first(), days.get().last());
  }

  /** "March 4, 2021", "April 8-18". */
  private Optional<Match> monthDay(int i) {
    OptionalInt month = monthName(i, true);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
    return days(at).flatMap(d -> dated(i, d.end(), month.getAsInt(), d.first(), d.last()));
  }

  private record DayRange(int end, int first, int last) {}

  private Optional<DayRange> days(int i) {
    Matcher joined = DAYS.matcher(tokens.at(i));
    if (joined.matches()) {
      int from = Integer.parseInt(joined.group(1));
      return Optional.of(new DayRange(i + 1, from, Integer.parseInt(joined.group(2))));
    }
    OptionalInt first = tokens.dayOfMonth(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt last = tokens.dayOfMonth(i + 2);
    return tokens.dash(i + 1) && last.isPresent()
        ? Optional.of(new DayRange(i + 3, first.getAsInt(), last.getAsInt()))
        : Optional.of(new DayRange(i + 1, first.getAsInt(), first.getAsInt()));
  }

  private Optional<Match> dated(int begin, int end, int month, int first, int last) {
    OptionalInt year = tokens.fourFigures(tokens.pastComma(end));
    int after = year.isPresent() ? tokens.pastComma(end) + 1 : end;
    if (!onCalendar(year.orElse(2000), month, first) || !onCalendar(2000, month, last)) {
      return Optional.empty();
    }
    Phrase from = yearless(month, first, year);
    Phrase phrase =
        first == last
            ? from
            : new Phrase.Span(Optional.of(from), Optional.of(yearless(month, last, year)));
    Match match = new Match(begin, after, phrase);
    return Optional.of(year.isPresent() ? match : ofSaidYear(match));
  }

  private static Phrase yearless(int month, int day, OptionalInt year) {
    Phrase.Yearless date = new Phrase.Yearless(month, day, Turn.UNSAID);
    return year.isPresent() ? new Phrase.Fixed(Edtf.parse(date.in(year.getAsInt()))) : date;
  }

  private static boolean onCalendar(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getMonthValue() == month;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** "March 2021", "last March", "March of that year", "March". */
  private Optional<Match> month(int i) {
    Turn turn = turn(i);
    int at = turn == Turn.UNSAID ? i : i + 1;
    int next = tokens.is(at + 1, "of") ? at + 2 : tokens.pastComma(at + 1);
    OptionalInt year = tokens.fourFigures(next);
    OptionalInt month = monthName(at, year.isPresent());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Phrase.Yearless date = new Phrase.Yearless(month.getAsInt(), 0, turn);
    if (year.isPresent()) {
      return Optional.of(
          new Match(i, next + 1, new Phrase.Fixed(Edtf.parse(date.in(year.getAsInt())))));
    }
    return Optional.of(ofSaidYear(new Match(i, at + 1, date)));
  }

  /** A month by its name; where no number stands beside it, more must show that it is one. */
  private OptionalInt monthName(int i, boolean number) {
    if (!tokens.capital(i)) {
      return OptionalInt.empty();
    }
    OptionalInt shortened = tokens.number("short", i);
    if (shortened.isPresent()) {
      return number ? shortened : OptionalInt.empty();
    }
    boolean doubtful = tokens.kind("unsure", i).isPresent() && !number;
    if (tokens.tag(i).equals("MD") || (doubtful && tokens.kind("before", i - 1).isEmpty())) {
      return OptionalInt.empty();
    }
    return tokens.number("month", i);
  }

  /** "spring 2024", "the summer of 2019", "last winter", "this spring". */
  private Optional<Match> season(int i, boolean article) {
    Turn turn = turn(i);
    int at = turn == Turn.UNSAID ? i : i + 1;
    OptionalInt season = tokens.number("season", at);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = tokens.is(at + 1, "of", "in") ? at + 2 : tokens.pastComma(at + 1);
    OptionalInt year = tokens.fourFigures(next);
    Phrase.Yearless date = new Phrase.Yearless(season.getAsInt(), 0, turn);
    if (year.isPresent()) {
      return Optional.of(
          new Match(i, next + 1, new Phrase.Fixed(Edtf.parse(date.in(year.getAsInt())))));
    }
    Match said = ofSaidYear(new Match(i, at + 1, date));
    boolean dates =
        turn != Turn.UNSAID
            || said.phrase() instanceof Phrase.Within
            || tokens.is(article ? at - 2 : at - 1, "in", "since", "until", "during", "by");
    return dates && !tokens.tag(at + 1).startsWith("NN") ? Optional.of(said) : Optional.empty();
  }

  /** Takes in "last year", "of that year", "the following year" after a date without year. */
  private Match ofSaidYear(Match match) {
    if (!(match.phrase() instanceof Phrase.Yearless date)) {
      return match;
    }
    int at = tokens.is(match.end(), "of", "in") ? match.end() + 1 : match.end();
    at = tokens.is(at, "the") ? at + 1 : at;
    if (!tokens.is(at + 1, "year")) {
      return match;
    }
    Optional<Phrase> year = Relative.named(tokens, at, Unit.YEAR, tokens.is(at - 1, "the"));
    int end = at + 2;
    return year.map(said -> match.upTo(end).as(new Phrase.Within(date, said))).orElse(match);
  }

  private Turn turn(int i) {
    return switch (tokens.at(i)) {
      case "last", "past" -> Turn.LAST;
      case "next", "coming" -> Turn.NEXT;
      case "this" -> Turn.THIS;
      default -> Turn.UNSAID;
    };
  }

  private static int sign(Turn turn) {
    return switch (turn) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, UNSAID -> 0;
    };
  }
}
