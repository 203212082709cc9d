// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.time.Edtf;

/**
 * When a work came out, as a date or, where it cannot be read as one, in words.
 *
 * @param date the date; empty where there is none
 * @param words what the bibliography says instead of a date; may be empty
 */
public record IssueDate(Optional<Edtf> date, String words) {
  /** No date known. */
  public static final IssueDate UNKNOWN = new IssueDate(Optional.empty(), "");

  public IssueDate {
    requireNonNull(date, "date");
    requireNonNull(words, "words");
  }

  /** What a text says: a date if it is one, else words. */
  public static IssueDate of(String text) {
    try {
      return new IssueDate(Optional.of(Edtf.parse(text)), "");
    } catch (IllegalArgumentException noDate) {
      return new IssueDate(Optional.empty(), text.strip());
    }
  }

  /**
   * The year as citations have it: {@code 2022}, {@code 2020–2022}, {@code ca. 2022}, {@code n.d.}
   */
  String year() {
    if (date.isEmpty()) {
      return words.isEmpty() ? "n.d." : words;
    }
    Edtf issued = date.orElseThrow();
    String from = year(issued.earliest());
    String to = year(issued.latest());
    String years = from.equals(to) ? from : from + "–" + to;
    return (issued.approximate() ? "ca. " : "") + years + (issued.uncertain() ? "?" : "");
  }

  /** The day or month within the year, as {@code 5 May}; empty if only the year is known. */
  String withinYear() {
    Optional<LocalDate> first = date.filter(issued -> !issued.open()).map(Edtf::earliest);
    if (first.isEmpty()) {
      return "";
    }
    LocalDate from = first.orElseThrow();
    LocalDate to = date.orElseThrow().latest();
    if (from.equals(to)) {
      return day(from);
    }
    boolean wholeMonth = from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
    if (wholeMonth) {
      return month(from);
    }
    boolean written = date.orElseThrow().text().indexOf('/') > 0 && from.getYear() == to.getYear();
    return written && !wholeYear(from, to) ? days(from, to) : "";
  }

  /** The whole date: {@code 5 May 2022}. */
  String full() {
    return withinYear().isEmpty() ? year() : withinYear() + " " + year();
  }

  boolean known() {
    return date.isPresent() || !words.isEmpty();
  }

  private static boolean wholeYear(LocalDate from, LocalDate to) {
    return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
  }

  private static String days(LocalDate from, LocalDate to) {
    String first = from.getMonth() == to.getMonth() ? "" + from.getDayOfMonth() : day(from);
    return first + "–" + day(to);
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String year(LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return open ? "" : Integer.toString(day.getYear());
  }
}
