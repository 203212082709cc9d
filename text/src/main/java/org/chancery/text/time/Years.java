// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;

/** Years, their halves and quarters, decades and centuries. */
final class Years {
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0[’']?s");
  private static final Pattern SHORT_DECADE = Pattern.compile("[’']?([2-9])0s");
  private static final Pattern RANGE =
      Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)[-–/](\\d{2}|\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("q[1-4]");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

  private final Tokens tokens;

  Years(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i, boolean article) {
    return part(i)
        .or(() -> century(i))
        .or(() -> decade(i))
        .or(() -> range(i))
        .or(() -> year(i, article));
  }

  private Optional<Match> year(int i, boolean article) {
    int at = tokens.is(i, "year") ? i + 1 : i;
    OptionalInt year = tokens.fourFigures(at);
    if (year.isEmpty() || (at == i && isNoYear(i, article))) {
      return Optional.empty();
    }
    return Optional.of(fixed(i, at + 1, Unit.year(year.getAsInt())));
  }

  /** Whether four figures count something, or are part of a name: "Resolution 2231". */
  private boolean isNoYear(int i, boolean article) {
    boolean counts =
        tokens.tag(i + 1).matches("NNP?S") && !article && !tokens.tag(i - 1).equals("POS");
    boolean amount =
        tokens.is(i - 1, "$", "€", "£", "#", "no.", "number", "than", "least", "nearly", "almost")
            || tokens.is(
                i + 1,
                "%",
                "percent",
                "per",
                "million",
                "billion",
                "km",
                "kilometers",
                "kilometres",
                "miles",
                "a.m.",
                "gmt",
                "hrs");
    boolean name =
        tokens.tag(i - 1).startsWith("NN") && !tokens.names(i - 1) && !tokens.is(i - 1, "year");
    return counts || amount || name;
  }

  /** "2016-2019", "2016–19", "2021/22". */
  private Optional<Match> range(int i) {
    Matcher one = RANGE.matcher(tokens.at(i));
    if (one.matches()) {
      return range(i, i + 1, one.group(1), one.group(2));
    }
    boolean three = tokens.dash(i + 1) && tokens.at(i + 2).matches("\\d{2}|\\d{4}");
    return three && tokens.fourFigures(i).isPresent()
        ? range(i, i + 3, tokens.at(i), tokens.at(i + 2))
        : Optional.empty();
  }

  private static Optional<Match> range(int i, int end, String from, String to) {
    String last = to.length() == 2 ? from.substring(0, 2) + to : to;
    return last.compareTo(from) > 0
        ? Optional.of(fixed(i, end, from + "/" + last))
        : Optional.empty();
  }

  /** "1990s", "'90s" (of the twentieth century, as written before 2090). */
  private Optional<Match> decade(int i) {
    Matcher full = DECADE.matcher(tokens.at(i));
    if (full.matches()) {
      return Optional.of(fixed(i, i + 1, full.group(1) + "X"));
    }
    Matcher brief = SHORT_DECADE.matcher(tokens.at(i));
    return brief.matches()
        ? Optional.of(fixed(i, i + 1, "19" + brief.group(1) + "X"))
        : Optional.empty();
  }

  /** "20th century", "twentieth century". */
  private Optional<Match> century(int i) {
    if (!tokens.is(i + 1, "century", "-century")) {
      return Optional.empty();
    }
    OptionalInt ordinal = ordinal(i);
    return ordinal.isPresent() && ordinal.getAsInt() > 15 && ordinal.getAsInt() < 22
        ? Optional.of(fixed(i, i + 2, (ordinal.getAsInt() - 1) + "XX"))
        : Optional.empty();
  }

  private OptionalInt ordinal(int i) {
    Matcher figures = ORDINAL.matcher(tokens.at(i));
    return figures.matches()
        ? OptionalInt.of(Integer.parseInt(figures.group(1)))
        : tokens.number("ordinal", i);
  }

  /** "first quarter of 2021", "Q1 2021", "second half of 2020". */
  private Optional<Match> part(int i) {
    boolean named = QUARTER.matcher(tokens.at(i)).matches();
    int at = named ? i + 1 : i + 2;
    at = tokens.is(at, "of", "in") ? at + 1 : at;
    OptionalInt year = tokens.fourFigures(at);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int end = at + 1;
    if (named) {
      return quarters(i, end, year.getAsInt(), tokens.at(i).charAt(1) - '0', 4);
    }
    OptionalInt ordinal = ordinal(i);
    boolean half = tokens.is(i + 1, "half");
    return ordinal.isPresent() && (half || tokens.is(i + 1, "quarter"))
        ? quarters(i, end, year.getAsInt(), ordinal.getAsInt(), half ? 2 : 4)
        : Optional.empty();
  }

  private static Optional<Match> quarters(int i, int end, int year, int which, int of) {
    if (which > of) {
      return Optional.empty();
    }
    int months = 12 / of;
    String date =
        "%s-%02d/%s-%02d"
            .formatted(Unit.year(year), (which - 1) * months + 1, Unit.year(year), which * months);
    return Optional.of(fixed(i, end, date));
  }

  private static Match fixed(int begin, int end, String date) {
    return new Match(begin, end, new Phrase.Fixed(Edtf.parse(date)));
  }
}
