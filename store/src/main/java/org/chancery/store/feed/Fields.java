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
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T].*)?");
  private static final Pattern US_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final int COMPACT_DAY = 8; // yyyymmdd
  private static final int STAMP = 14; // yyyymmddhhmmss
  private static final int LONGEST_NUMBER = 20;
  private static final int MOST_DECIMALS = 30;
  private static final int INT_DIGITS = 9;

  private Fields() {}

  /* A day written yyyymmdd, yyyy-mm-dd (a time may follow) or, as ICEWS of 2017 has it, m/d/yyyy. */
  static LocalDate day(String column, String text) {
    try {
      if (text.length() == COMPACT_DAY && isDigits(text)) {
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
      }
      Matcher iso = ISO_DAY.matcher(text);
      if (iso.matches()) {
        return date(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher us = US_DAY.matcher(text);
      if (us.matches()) {
        return date(us.group(3), us.group(1), us.group(2));
      }
    } catch (DateTimeException impossible) {
      throw new BadRow("date", column + " '" + shown(text) + "' is not a day of the calendar");
    }
    throw new BadRow("date", column + " '" + shown(text) + "' is not a date");
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /* The day of a time stamp yyyymmddhhmmss, or of a plain day. */
  static String dayOfStamp(String text) {
    return text.length() == STAMP ? text.substring(0, COMPACT_DAY) : text;
  }

  static BigDecimal decimal(String column, String text) {
    try {
      if (text.length() <= LONGEST_NUMBER) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) <= MOST_DECIMALS) { // 1e-999999999 is a trap, not a datum
          return number;
        }
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the message
    }
    throw new BadRow("number", column + " '" + shown(text) + "' is not a number");
  }

  static int wholeNumber(String column, String text) {
    if (text.length() > INT_DIGITS) {
      throw notDigits(column, text);
    }
    return Integer.parseInt(digits(column, text));
  }

  static String digits(String column, String text) {
    if (text.length() > LONGEST_NUMBER || !isDigits(text)) {
      throw notDigits(column, text);
    }
    return text;
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
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
      throw new BadRow(
          "coordinates", shown(latitude) + ", " + shown(longitude) + " is not on the globe");
    }
    return Optional.of(new Venue.Point(north, east));
  }

  static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
