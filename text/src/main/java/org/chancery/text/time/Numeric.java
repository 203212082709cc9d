// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;

/** Dates in figures only. */
final class Numeric {
  private static final Pattern ISO = Pattern.compile("(?:1[5-9]|20)\\d\\d-\\d\\d(?:-\\d\\d)?");
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:1[5-9]|20)\\d\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:1[5-9]|20)\\d\\d)");

  private Numeric() {}

  /**
   * A date of a single word. Points part day, month and year in that order, as wherever points are
   * used; slashes are used in both orders, and where both would do, only the year is certain.
   */
  static Optional<Edtf> read(String word) {
    try {
      if (ISO.matcher(word).matches()) {
        return Optional.of(Edtf.parse(word));
      }
      Matcher points = POINTS.matcher(word);
      if (points.matches()) {
        return Optional.of(day(points, 2, 1));
      }
      Matcher slashes = SLASHES.matcher(word);
      return slashes.matches() ? Optional.of(slashed(slashes)) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException notOfTheCalendar) {
      return Optional.empty();
    }
  }

  private static Edtf slashed(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(2));
    if (first <= 12 && second <= 12 && first != second) {
      return Edtf.parse(match.group(3));
    }
    return first > 12 ? day(match, 2, 1) : day(match, 1, 2);
  }

  private static Edtf day(Matcher match, int month, int day) {
    return Edtf.of(
        LocalDate.of(
            Integer.parseInt(match.group(3)),
            Integer.parseInt(match.group(month)),
            Integer.parseInt(match.group(day))));
  }
}
