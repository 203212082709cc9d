// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Scalar;

/* Dates in CSL-JSON: {"date-parts": [[2022, 4, 8], [2022, 4, 18]]}, {"raw": …}, {"literal": …}. */
final class CslDates {
  private static final List<String> KEYS =
      List.of("date-parts", "season", "circa", "literal", "raw");
  private static final Reading<List<List<String>>> PARTS =
      Readings.someOf(Readings.someOf(Readings.text()));

  private CslDates() {}

  static Optional<IssueDate> read(Node node, Complaints complaints) {
    if (node instanceof Scalar scalar) {
      return Optional.of(IssueDate.of(scalar.text()));
    }
    if (!(node instanceof Mapping mapping)) {
      return Readings.wrongShape(node, "a date, as in {\"date-parts\": [[2022, 5]]},", complaints);
    }
    Fields fields = Fields.ofOpen(mapping, KEYS, complaints);
    Optional<List<List<String>>> parts = fields.optional("date-parts", PARTS);
    Optional<String> words =
        fields
            .optional("literal", Readings.text())
            .or(() -> fields.optional("raw", Readings.text()));
    String circa = isTrue(fields, "circa") ? "~" : "";
    Optional<String> season = fields.optional("season", Readings.text());
    if (parts.isEmpty()) {
      return fields.ifSound(() -> words.map(IssueDate::of).orElse(IssueDate.UNKNOWN));
    }
    String text = edtf(parts.orElseThrow(), season) + circa;
    IssueDate date = IssueDate.of(text);
    if (date.date().isEmpty()) {
      fields.complain(
          "date-parts",
          Reason.BAD_DATE,
          Quoted.of(text) + " is not a date",
          "Write [[2022, 5, 31]], [[2022, 5]] or [[2022]].");
      return Optional.empty();
    }
    return Optional.of(date);
  }

  private static boolean isTrue(Fields fields, String key) {
    return fields
        .optional(key, Readings.text())
        .filter(word -> !"false".equals(word) && !"0".equals(word))
        .isPresent();
  }

  private static String edtf(List<List<String>> dates, Optional<String> season) {
    List<String> written = new ArrayList<>();
    for (List<String> date : dates) {
      boolean inSeason = date.size() == 1 && season.filter(s -> s.matches("[1-4]")).isPresent();
      List<String> parts = new ArrayList<>();
      parts.add(padded(date.get(0), 4));
      date.stream().skip(1).map(part -> padded(part, 2)).forEach(parts::add);
      if (inSeason) {
        parts.add("2" + season.orElseThrow());
      }
      written.add(String.join("-", parts));
    }
    return String.join("/", written);
  }

  private static String padded(String number, int digits) {
    return "0".repeat(Math.max(0, digits - number.length())) + number;
  }
}
