// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* The two stretches of time that a change is between: 'from' and 'to', or 'around' a day. */
final class WindowReading {
  private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,3}) (day|month|year)s?");

  private final Terms terms;

  WindowReading(Terms terms) {
    this.terms = terms;
  }

  record Windows(Period from, Period to) {}

  private record Length(int number, String unit) {
    LocalDate before(LocalDate day) {
      return switch (unit) {
        case "day" -> day.minusDays(number);
        case "month" -> day.minusMonths(number);
        default -> day.minusYears(number);
      };
    }

    LocalDate after(LocalDate day) {
      return switch (unit) {
        case "day" -> day.plusDays(number);
        case "month" -> day.plusMonths(number);
        default -> day.plusYears(number);
      };
    }
  }

  Optional<Windows> read(Fields fields) {
    boolean around = fields.has("around");
    for (String key : around ? List.of("from", "to") : List.of("window")) {
      if (fields.has(key)) {
        fields.complain(
            key,
            Reason.BAD_VALUE,
            "'window' goes with 'around', and 'from' with 'to'",
            "Keep one of the two.");
      }
    }
    return around ? around(fields) : fromTo(fields);
  }

  private Optional<Windows> fromTo(Fields fields) {
    Optional<Period> from = fields.required("from", terms.period());
    Optional<Period> to = fields.required("to", terms.period());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().intersection(to.get()).isPresent()) {
      fields.complain(
          "to",
          Reason.BAD_DATE,
          "'from' and 'to' overlap",
          "Write them so that no day is in both.");
      return Optional.empty();
    }
    return Optional.of(new Windows(from.get(), to.get()));
  }

  /* The day itself is in neither: what happens on it is the event, and what answers it comes after. */
  private Optional<Windows> around(Fields fields) {
    Optional<LocalDate> day = fields.required("around", day());
    Optional<Length> length =
        fields.required("window", Readings.parsed(WindowReading::parseLength, Reason.BAD_VALUE));
    if (day.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Windows(
            new Period(length.get().before(day.get()), day.get().minusDays(1)),
            new Period(day.get().plusDays(1), length.get().after(day.get()))));
  }

  private Reading<LocalDate> day() {
    return (node, complaints) ->
        Readings.text().read(node, complaints).flatMap(text -> day(text, node, complaints));
  }

  private Optional<LocalDate> day(String text, Node node, Complaints complaints) {
    Optional<Edtf> when =
        Character.isDigit(text.charAt(0)) && !terms.isEvent(text)
            ? Readings.date().read(node, complaints)
            : terms.ownEvent().read(node, complaints).flatMap(terms::dateOf);
    Optional<LocalDate> day = when.flatMap(Edtf::day);
    if (when.isPresent() && day.isEmpty()) {
      complaints.add(
          node.line(),
          Reason.BAD_DATE,
          Quoted.of(text) + " is not a single day: " + when.get().text(),
          "Write the day, or say 'from' and 'to'.");
    }
    return day;
  }

  private static Length parseLength(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no length of time; write 6 months, 90 days or 1 year");
    }
    return new Length(Integer.parseInt(matcher.group(1)), matcher.group(2));
  }
}
