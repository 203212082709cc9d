// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.text.time.Phrase.From;

/** Times that are counted from another: "last month", "two days later", "a year ago". */
final class Relative {
  private static final Pattern JOINED =
      Pattern.compile("\\w+-(?:year|month|week|day|hour|decade)s?(?:-\\w+)?");
  private static final String LENGTH = "it says how long, not when";
  private static final String UNSAID = "it is counted from something whose date is not said";
  private static final String VAGUE = "it does not say how many";

  private final Tokens tokens;

  Relative(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    return day(i)
        .or(() -> inTheWhole(i))
        .or(() -> named(i))
        .or(() -> counted(i))
        .or(() -> length(i));
  }

  /** "yesterday", "the day before yesterday", "this morning", "last night". */
  private Optional<Match> day(int i) {
    if (tokens.are(i, "the", "day", "before", "yesterday")) {
      return Optional.of(shift(i, i + 4, Unit.DAY, -2, From.WRITING));
    }
    if (tokens.are(i, "the", "day", "after", "tomorrow")) {
      return Optional.of(shift(i, i + 4, Unit.DAY, 2, From.WRITING));
    }
    OptionalInt day = tokens.number("day", i);
    if (day.isPresent()) {
      int end = tokens.kind("hour", i + 1).isPresent() ? i + 2 : i + 1;
      return Optional.of(shift(i, end, Unit.DAY, day.getAsInt(), From.WRITING));
    }
    if (tokens.kind("hour", i + 1).isPresent()) {
      if (tokens.is(i, "last")) {
        return Optional.of(shift(i, i + 2, Unit.DAY, -1, From.WRITING));
      }
      if (tokens.is(i, "this")) {
        return Optional.of(shift(i, i + 2, Unit.DAY, 0, From.WRITING));
      }
    }
    return Optional.empty();
  }

  /** "earlier in the day", "later in the year". */
  private Optional<Match> inTheWhole(int i) {
    return tokens.is(i, "earlier", "later") && tokens.is(i + 1, "in")
        ? whole(i + 2).map(match -> match.from(i))
        : Optional.empty();
  }

  /** "the year", where what stands before it shows that a part of this year is meant. */
  Optional<Match> whole(int i) {
    return tokens.is(i, "the") && !tokens.plural(i + 1)
        ? tokens.unit(i + 1).map(unit -> shift(i, i + 2, unit, 0, From.EITHER))
        : Optional.empty();
  }

  /** "last month", "the following year", "later that week", "the month before". */
  private Optional<Match> named(int i) {
    int at = tokens.is(i, "earlier", "later") ? i + 1 : i;
    boolean article = tokens.is(at, "the");
    at = article ? at + 1 : at;
    int word = tokens.are(at, "very") ? at + 1 : at;
    if (article && tokens.unit(at).isPresent() && !tokens.plural(at)) {
      return beside(i, at);
    }
    int noun = tokens.is(word, "that", "this") && tokens.is(word + 1, "same") ? word + 2 : word + 1;
    Optional<Unit> unit = tokens.unit(noun);
    if (unit.isEmpty() || unit.get().withinDay() || tokens.plural(noun)) {
      if (article && tokens.kind("hour", noun).isPresent()) {
        return named(tokens, word, Unit.DAY, true).map(phrase -> new Match(i, noun + 1, phrase));
      }
      return Optional.empty();
    }
    int end = tokens.kind("hour", noun + 1).isPresent() ? noun + 2 : noun + 1;
    return named(tokens, word, unit.get(), article).map(phrase -> new Match(i, end, phrase));
  }

  /**
   * What a word before a unit says of it. "Next month" is counted from the day of writing, "the
   * next month" from what was told.
   */
  static Optional<Phrase> named(Tokens tokens, int i, Unit unit, boolean article) {
    boolean stretch = article && unit != Unit.WEEKEND;
    return switch (tokens.at(i)) {
      case "last", "past" ->
          stretch
              ? Optional.of(new Phrase.Dateless(LENGTH, true))
              : Optional.of(new Phrase.Shift(unit, -1, false, From.WRITING));
      case "next" ->
          Optional.of(new Phrase.Shift(unit, 1, false, article ? From.TOLD : From.WRITING));
      case "coming" -> Optional.of(new Phrase.Shift(unit, 1, false, From.WRITING));
      case "this", "current" -> Optional.of(new Phrase.Shift(unit, 0, false, From.WRITING));
      case "following", "subsequent", "ensuing" ->
          Optional.of(new Phrase.Shift(unit, 1, false, From.TOLD));
      case "previous", "preceding", "prior" ->
          Optional.of(new Phrase.Shift(unit, -1, false, From.TOLD));
      case "same", "that" -> Optional.of(new Phrase.Shift(unit, 0, false, From.TOLD));
      default -> Optional.empty();
    };
  }

  /** "the day after", "the month before (that)", where nothing follows that it could be before. */
  private Optional<Match> beside(int i, int noun) {
    int after = noun + 1;
    Unit unit = tokens.unit(noun).orElseThrow();
    if (tokens.is(after, "before", "after", "earlier") && ends(after + 1)) {
      int count = tokens.is(after, "after") ? 1 : -1;
      return Optional.of(shift(i, after + 1, unit, count, From.TOLD));
    }
    return Optional.empty();
  }

  /** "two days ago", "a year earlier", "five months after the two were captured". */
  private Optional<Match> counted(int i) {
    OptionalInt count = tokens.count(i);
    int noun = tokens.dash(i + 1) ? i + 2 : i + 1;
    noun = tokens.is(noun, "full", "whole", "calendar") ? noun + 1 : noun;
    if (tokens.kind("vague", i).isPresent() || tokens.are(i, "a", "few")) {
      return vague(i);
    }
    Optional<Unit> unit = tokens.unit(noun);
    if (count.isEmpty() || unit.isEmpty() || tokens.dash(i + 1)) {
      return Optional.empty();
    }
    return Optional.of(counted(i, noun + 1, count.getAsInt(), unit.get()));
  }

  private Match counted(int i, int after, int count, Unit unit) {
    if (tokens.is(after, "ago")) {
      return counted(i, after + 1, unit, -count, From.WRITING);
    }
    if (tokens.are(after, "from", "now")) {
      return counted(i, after + 2, unit, count, From.WRITING);
    }
    if (tokens.is(after, "later", "afterwards", "afterward", "thereafter")) {
      return counted(i, after + 1, unit, count, From.TOLD);
    }
    if (tokens.is(after, "earlier", "previously", "beforehand")) {
      return counted(i, after + 1, unit, -count, From.TOLD);
    }
    if (tokens.is(after, "before", "after", "prior")) {
      return besideAnother(i, after, count * (tokens.is(after, "after") ? 1 : -1), unit);
    }
    return new Match(i, after, new Phrase.Dateless(LENGTH, true));
  }

  private Match besideAnother(int i, int after, int count, Unit unit) {
    if (ends(after + 1)) {
      return counted(i, after + 1, unit, count, From.TOLD);
    }
    int at = tokens.is(after, "prior") ? after + 2 : after + 1;
    return new CalendarGrammar(tokens)
        .at(at)
        .map(date -> new Match(i, date.end(), new Phrase.ShiftOf(unit, count, date.phrase())))
        .orElseGet(() -> new Match(i, after, new Phrase.Dateless(UNSAID, true)));
  }

  /** "several years ago", "a few days later", "decades later", "in recent years". */
  private Optional<Match> vague(int i) {
    int noun = tokens.are(i, "a", "few") ? i + 2 : tokens.is(i + 1, "of") ? i + 2 : i + 1;
    if (tokens.unit(noun).isEmpty()) {
      return Optional.empty();
    }
    if (tokens.unit(noun).get().withinDay() && tokens.is(noun + 1, "later", "ago", "earlier")) {
      From from = tokens.is(noun + 1, "ago") ? From.WRITING : From.TOLD;
      return Optional.of(shift(i, noun + 2, Unit.DAY, 0, from));
    }
    return Optional.of(vagueUpTo(i, noun + 1));
  }

  private Match vagueUpTo(int i, int after) {
    if (tokens.is(after, "before", "after") && !ends(after + 1)) {
      return new Match(i, after, new Phrase.Dateless(UNSAID, true));
    }
    boolean moved = tokens.is(after, "ago", "later", "earlier", "before", "after");
    return new Match(
        i, moved ? after + 1 : after, new Phrase.Dateless(moved ? VAGUE : LENGTH, !moved));
  }

  /** "18-year-old", "the last two years", "recent months", "decades", "three-day". */
  private Optional<Match> length(int i) {
    if (tokens.at(i).indexOf('-') > 0 && JOINED.matcher(tokens.at(i)).matches()) {
      return Optional.of(new Match(i, i + 1, new Phrase.Dateless(LENGTH, true)));
    }
    if (tokens.dash(i + 1) && tokens.unit(i + 2).isPresent() && tokens.count(i).isPresent()) {
      return Optional.of(new Match(i, i + 3, new Phrase.Dateless(LENGTH, true)));
    }
    Optional<Unit> unit = tokens.unit(i);
    if (unit.isPresent() && tokens.plural(i)) {
      if (unit.get().withinDay() && tokens.is(i + 1, "later", "earlier")) {
        return Optional.of(shift(i, i + 2, Unit.DAY, 0, From.TOLD));
      }
      return Optional.of(vagueUpTo(i, i + 1));
    }
    return Optional.empty();
  }

  /** Whether a clause or phrase ends before a word, so that "after" there governs nothing. */
  private boolean ends(int i) {
    return i >= tokens.size()
        || tokens.is(
            i, ",", ".", ";", ":", ")", "”", "\"", "''", "and", "but", "—", "–", "-", "that")
        || (tokens.tag(i).startsWith("VB") && !tokens.tag(i).equals("VBG"));
  }

  private static Match counted(int begin, int end, Unit unit, int count, From from) {
    return new Match(begin, end, new Phrase.Shift(unit, count, true, from));
  }

  private static Match shift(int begin, int end, Unit unit, int count, From from) {
    return new Match(begin, end, new Phrase.Shift(unit, count, false, from));
  }
}
