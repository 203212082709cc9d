// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.event.Venue;

/** Cells read as what they should be. A cell that is not ends the row, naming its column. */
final class Fields {
  private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T].*)?");
  private static final Pattern US_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final int LONGEST_NUMBER = 20;

  private Fields() {}

  static LocalDate day(String column, String text) {
    try {
      Matcher compact = COMPACT_DAY.matcher(text);
      if (compact.matches()) {
        return date(compact.group(1), compact.group(2), compact.group(3));
      }
      Matcher iso = ISO_DAY.matcher(text);
      if (iso.matches()) {
        return date(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher us = US_DAY.matcher(text); // ICEWS 2017
      if (us.matches()) {
        return date(us.group(3), us.group(1), us.group(2));
      }
    } catch (DateTimeException impossible) {
      throw new BadRow("date", column + " '" + text + "' is not a day of the calendar");
    }
    throw new BadRow("date", column + " '" + shown(text) + "' is not a date");
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /* The day of a time stamp yyyymmddhhmmss, or of a plain day. */
  static LocalDate stampedDay(String column, String text) {
    return day(column, text.length() == 14 ? text.substring(0, 8) : text);
  }

  static BigDecimal decimal(String column, String text) {
    try {
      if (text.length() <= LONGEST_NUMBER) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the message
    }
    throw new BadRow("number", column + " '" + shown(text) + "' is not a number");
  }

  static String digits(String column, String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      throw notDigits(column, text);
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw notDigits(column, text);
      }
    }
    return text;
  }

  private static BadRow notDigits(String column, String text) {
    return new BadRow("number", column + " '" + shown(text) + "' is not a whole number");
  }

  /* A point; none where a coordinate is missing, or where both are 0, as back files leave them. */
  static Optional<Venue.Point> point(String latitude, String longitude) {
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    double north = decimal("latitude", latitude).doubleValue();
    double east = decimal("longitude", longitude).doubleValue();
    if (north == 0 && east == 0) {
      return Optional.empty();
    }
    if (Math.abs(north) > 90 || Math.abs(east) > 180) {
      throw new BadRow("coordinates", latitude + ", " + longitude + " is not on the globe");
    }
    return Optional.of(new Venue.Point(north, east));
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
