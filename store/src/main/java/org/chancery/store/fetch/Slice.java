// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a feed, known by the time it stands for. All times are UTC.
 *
 * @param feed the feed
 * @param part the table that is in it
 * @param begins when its time begins; a slice of 2.0 bears this in its name
 * @param ends when its time is over
 */
public record Slice(GdeltFeed feed, SlicePart part, LocalDateTime begins, LocalDateTime ends) {
  /** Length of a slice of 2.0. */
  static final Duration STEP = Duration.ofMinutes(15);

  private static final DateTimeFormatter STAMP = format("uuuuMMddHHmmss");
  private static final DateTimeFormatter DAY = format("uuuuMMdd");
  private static final DateTimeFormatter MONTH = format("uuuuMM");

  private static final Pattern OF_2 =
      Pattern.compile("(\\d{14})(\\.translation)?\\.(export|mentions)\\.CSV\\.zip");
  private static final Pattern OF_1 = Pattern.compile("(\\d{8})\\.export\\.CSV\\.zip");
  private static final Pattern BACK = Pattern.compile("(\\d{4})(\\d{2})?\\.zip");

  public Slice {
    requireNonNull(feed, "feed");
    requireNonNull(part, "part");
    if (!begins.isBefore(ends)) {
      throw new IllegalArgumentException("a slice of no time: " + begins + " to " + ends);
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A quarter of an hour of 2.0. */
  static Slice quarterHour(GdeltFeed feed, SlicePart part, LocalDateTime begins) {
    return new Slice(feed, part, begins, begins.plus(STEP));
  }

  /** A file of 1.0, of all days from one to another. */
  static Slice back(LocalDate first, LocalDate last) {
    return new Slice(
        GdeltFeed.BACK, SlicePart.EXPORT, first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  /** The slice that bears a name; empty if no slice that is fetched does. */
  public static Optional<Slice> named(String name) {
    try {
      Matcher two = OF_2.matcher(name);
      if (two.matches()) {
        return Optional.of(
            quarterHour(
                two.group(2) == null ? GdeltFeed.ENGLISH : GdeltFeed.TRANSLATION,
                SlicePart.parse(two.group(3)).orElseThrow(),
                LocalDateTime.parse(two.group(1), STAMP)));
      }
      Matcher one = OF_1.matcher(name);
      if (one.matches()) {
        LocalDate day = LocalDate.parse(one.group(1), DAY);
        return Optional.of(back(day, day));
      }
      Matcher back = BACK.matcher(name);
      return back.matches() ? Optional.of(backFile(back)) : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static Slice backFile(Matcher name) {
    int year = Integer.parseInt(name.group(1));
    if (name.group(2) == null) {
      return back(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(name.group(2)));
    return back(month.atDay(1), month.atEndOfMonth());
  }

  /** The name of its file. */
  public String name() {
    if (feed != GdeltFeed.BACK) {
      return STAMP.format(begins) + feed.infix() + "." + part.label() + ".CSV.zip";
    }
    long days = Duration.between(begins, ends).toDays();
    if (days == 1) {
      return DAY.format(begins) + ".export.CSV.zip";
    }
    return days > 31 ? begins.getYear() + ".zip" : MONTH.format(begins) + ".zip";
  }

  /** Where it stands, from the address of the source. */
  public String path() {
    return feed.folder() + name();
  }
}
