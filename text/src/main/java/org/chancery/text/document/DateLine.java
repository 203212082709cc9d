// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.chancery.model.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date that a line, a field or an attribute consists of: {@code 2024-03-05T10:00:00Z}
 * (the day, in the zone it is written in), {@code 5 March 2024}, {@code March 5, 2024}, {@code
 * 05.03.2024}, {@code March 2024}, {@code 2024}. Dates with slashes are not read unless the year
 * comes first: whether day or month leads cannot be told.
 */
final class DateLine {
  private static final int LONGEST = 80;
  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:first )?published|posted|date|issued|created|updated)(?: on)?\\s*[:\u2013-]?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}{2,12})[.,]+\\s+(?=\\S+\\s)");
  private static final Pattern NUMERIC =
      Pattern.compile("^(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ]\\d{1,2}:\\d{2}.*)?$");
  private static final Pattern BASIC = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d.*)?$");
  private static final Pattern DOTTED =
      Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "^(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+)?(?:de |of )?(\\p{L}{3,14})\\.?,?\\s+(?:de )?"
              + "(\\d{4})(?:\\s?г\\.|,?\\s+\\d{1,2}[:.]\\d{2}.*)?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "^(\\p{L}{3,14})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:,?\\s+.{0,20}\\d[:.]\\d.*)?$");
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})$");

  private DateLine() {}

  /** The date; empty if the text is no date, or is more than one. */
  static Optional<Edtf> parse(String text) {
    String line = text.strip();
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    line = withoutWeekday(LABEL.matcher(line).replaceFirst(""));
    Matcher found = NUMERIC.matcher(line);
    if (found.matches()) {
      return date(found.group(1), found.group(2), found.group(3));
    }
    found = BASIC.matcher(line);
    if (found.matches()) {
      return date(found.group(1), found.group(2), found.group(3));
    }
    found = DOTTED.matcher(line);
    if (found.matches()) {
      return date(found.group(3), found.group(2), found.group(1));
    }
    found = DAY_FIRST.matcher(line);
    if (found.matches()) {
      return date(found.group(3), month(found.group(2)), found.group(1));
    }
    found = MONTH_FIRST.matcher(line);
    if (found.matches()) {
      return date(found.group(3), month(found.group(1)), found.group(2));
    }
    found = YEAR.matcher(line);
    return found.matches() ? edtf(line) : Optional.empty();
  }

  private static String withoutWeekday(String line) {
    Matcher weekday = WEEKDAY.matcher(line);
    return weekday.find() && month(weekday.group(1)).isEmpty()
        ? line.substring(weekday.end())
        : line;
  }

  private static Optional<Edtf> date(
      @Nullable String year, @Nullable String month, @Nullable String day) {
    if (year == null || month == null || month.isEmpty()) {
      return Optional.empty();
    }
    String upToMonth = year + "-" + twoDigits(month);
    return edtf(day == null ? upToMonth : upToMonth + "-" + twoDigits(day));
  }

  private static String month(@Nullable String name) {
    Integer number = name == null ? null : MONTHS.get(name.toLowerCase(Locale.ROOT));
    return number == null ? "" : number.toString();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException notOfTheCalendar) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Row row : ResourceTable.read(DateLine.class, "months.tsv").rows()) {
      Integer number = row.value("number", text -> Optional.of(Integer.valueOf(text)));
      row.list("names").forEach(name -> months.put(name, number));
    }
    return Map.copyOf(months);
  }
}
