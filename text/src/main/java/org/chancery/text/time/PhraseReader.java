// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;

/*
 * How it works. A sentence is read from left to right; at each word the longest expression that
 * begins there is taken, and reading goes on after it. Three grammars know expressions: that of the
 * calendar (dates by name), that of relative times, and, over both, that of spans (since, until,
 * from … to …) and of thirds (early, mid-, the end of).
 *
 * It is a grammar of its own, and not SUTime, because SUTime joins what stands beside each other
 * ("next year, last Tuesday" is one expression to it), misses ranges of days and months and the
 * years they share, counts "that month" as a duration, and takes some 4 ms for a sentence.
 */
final class PhraseReader {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final Relative relative;

  PhraseReader(Sentence sentence) {
    this.tokens = new Tokens(sentence);
    this.calendar = new CalendarGrammar(tokens);
    this.relative = new Relative(tokens);
  }

  List<Match> read() {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      Optional<Match> match = span(at).or(() -> point(at));
      match.ifPresent(found::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return sharingYears(found);
  }

  private Optional<Match> span(int i) {
    return switch (tokens.at(i)) {
      case "since" -> point(i + 1).flatMap(from -> open(i, from, true));
      case "until", "till", "by" -> point(i + 1).flatMap(to -> open(i, to, false));
      case "from" -> pair(i, i + 1, "to", "until", "till", "through", "into", "-", "–");
      case "between" -> pair(i, i + 1, "and");
      case "before" -> point(i + 1).flatMap(end -> before(i, end));
      case "prior" ->
          tokens.is(i + 1, "to") ? point(i + 2).flatMap(end -> before(i, end)) : Optional.empty();
      // What comes after a month or year may still be in it, so that it opens with it.
      case "after" -> point(i + 1).flatMap(from -> open(i, from, true));
      default -> pair(i, i, "to", "until", "through", "-", "–");
    };
  }

  /** A bound that is itself no date bounds nothing, nor does "last week" in "last week's vote". */
  private boolean bounds(Match end) {
    boolean owned = tokens.tag(end.end()).equals("POS") || tokens.tag(end.end()).startsWith("NN");
    return !owned && !(end.phrase() instanceof Phrase.Dateless);
  }

  private Optional<Match> open(int i, Match end, boolean from) {
    if (!bounds(end) || end.phrase() instanceof Phrase.Span) {
      return Optional.of(end);
    }
    Optional<Phrase> said = Optional.of(end.phrase());
    return Optional.of(
        new Match(
            i,
            end.end(),
            from
                ? new Phrase.Span(said, Optional.empty())
                : new Phrase.Span(Optional.empty(), said)));
  }

  private Optional<Match> before(int i, Match end) {
    return Optional.of(
        bounds(end) ? new Match(i, end.end(), new Phrase.Before(end.phrase())) : end);
  }

  private Optional<Match> pair(int begin, int at, String... links) {
    Optional<Match> from = point(at);
    OptionalInt bareDay = from.isPresent() ? OptionalInt.empty() : calendar.bareDay(at);
    int link = from.map(Match::end).orElse(at + 1);
    if ((from.isEmpty() && bareDay.isEmpty()) || !tokens.is(link, links)) {
      return Optional.empty();
    }
    Optional<Match> to = point(link + 1);
    if (to.isEmpty() || to.get().phrase() instanceof Phrase.Dateless) {
      return Optional.empty();
    }
    Optional<Phrase> first =
        from.map(match -> borrowed(match.phrase(), to.get().phrase()))
            .or(() -> sameMonth(bareDay.getAsInt(), to.get().phrase()));
    return first
        .filter(phrase -> !(phrase instanceof Phrase.Dateless))
        .filter(phrase -> !(phrase instanceof Phrase.Span))
        .map(
            phrase ->
                new Match(
                    begin,
                    to.get().end(),
                    new Phrase.Span(Optional.of(phrase), Optional.of(to.get().phrase()))));
  }

  private static Optional<Phrase> sameMonth(int day, Phrase of) {
    if (of instanceof Phrase.Yearless last && last.day() > day) {
      return Optional.of(new Phrase.Yearless(last.month(), day, last.turn()));
    }
    if (of instanceof Phrase.Fixed last
        && last.date().day().filter(to -> to.getDayOfMonth() > day).isPresent()) {
      return Optional.of(new Phrase.Fixed(Edtf.of(last.date().day().get().withDayOfMonth(day))));
    }
    return Optional.empty();
  }

  /** "in May and July 2021": the first has the year of the second. */
  private List<Match> sharingYears(List<Match> found) {
    List<Match> shared = new ArrayList<>(found);
    for (int k = shared.size() - 2; k >= 0; k--) {
      Match first = shared.get(k);
      Match second = shared.get(k + 1);
      boolean listed =
          second.begin() - first.end() == 1 && tokens.is(first.end(), "and", "or", ",");
      if (listed || (second.begin() - first.end() == 2 && tokens.are(first.end(), ",", "and"))) {
        shared.set(k, first.as(borrowed(first.phrase(), second.phrase())));
      }
    }
    return List.copyOf(shared);
  }

  /** A yearless date before a date of the same form with a year, which it shares. */
  private static Phrase borrowed(Phrase first, Phrase second) {
    if (first instanceof Phrase.Yearless date
        && date.turn() == Phrase.Turn.UNSAID
        && second instanceof Phrase.Fixed fixed
        && fixed.date().text().length() >= "2021-07".length()
        && !fixed.date().text().contains("/")) {
      int year = fixed.date().earliest().getYear();
      boolean earlier =
          date.of(year).filter(same -> same.earliest().isAfter(fixed.date().latest())).isPresent();
      return date.of(earlier ? year - 1 : year).<Phrase>map(Phrase.Fixed::new).orElse(first);
    }
    return first;
  }

  private Optional<Match> point(int i) {
    return third(i).or(() -> calendar.at(i)).or(() -> relative.at(i));
  }

  /** "early 2022", "mid-August 2020", "the end of last year", "late in May". */
  private Optional<Match> third(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    Optional<Match> joined = joined(at);
    if (joined.isPresent()) {
      return joined.map(match -> match.from(i));
    }
    OptionalInt third = tokens.number("third", at);
    if (third.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1;
    next = tokens.dash(next) ? next + 1 : next;
    next = tokens.is(next, "of", "in", "on") ? next + 1 : next;
    boolean noun = tokens.is(at, "beginning", "start", "middle", "end", "close");
    if (noun && !tokens.is(at + 1, "of")) {
      return Optional.empty();
    }
    int of = next;
    return calendar
        .at(of)
        .or(() -> relative.at(of))
        .or(() -> relative.whole(of))
        .filter(match -> !(match.phrase() instanceof Phrase.Dateless))
        .map(
            match -> new Match(i, match.end(), new Phrase.Third(third.getAsInt(), match.phrase())));
  }

  /** "mid-2022" as one word; "mid-August 2020" with the year after it. */
  private Optional<Match> joined(int i) {
    String word = tokens.at(i);
    if (!word.startsWith("mid-") && !word.startsWith("early-") && !word.startsWith("late-")) {
      return Optional.empty();
    }
    String rest = word.substring(word.indexOf('-') + 1);
    int third = word.startsWith("mid") ? 2 : word.startsWith("early") ? 1 : 3;
    OptionalInt month = TimeWords.ENGLISH.number("month", rest);
    OptionalInt year = tokens.fourFigures(i + 1);
    if (month.isPresent()) {
      Phrase.Yearless date = new Phrase.Yearless(month.getAsInt(), 0, Phrase.Turn.UNSAID);
      return Optional.of(
          year.isPresent()
              ? third(i, i + 2, third, new Phrase.Fixed(Edtf.parse(date.in(year.getAsInt()))))
              : third(i, i + 1, third, date));
    }
    if (rest.matches("(?:1[5-9]|20)\\d\\ds?")) {
      String date = rest.endsWith("s") ? rest.substring(0, 3) + "X" : rest;
      return Optional.of(third(i, i + 1, third, new Phrase.Fixed(Edtf.parse(date))));
    }
    return Optional.empty();
  }

  private static Match third(int begin, int end, int third, Phrase of) {
    return new Match(begin, end, new Phrase.Third(third, of));
  }
}
