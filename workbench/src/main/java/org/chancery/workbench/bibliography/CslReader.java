// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.JsonDocument;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Scalar;
import org.chancery.workbench.tree.Sequence;

/*
 * CSL-JSON as reference managers export it [1]. Their further keys are passed over, and so is what
 * they leave empty; of the marks that a title may have (<i>, <sup>, <span …>) only the text is kept.
 *
 * [1] https://github.com/citation-style-language/schema (csl-data.json)
 */
final class CslReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "title",
          "author",
          "editor",
          "interviewer",
          "issued",
          "container-title",
          "volume",
          "issue",
          "page",
          "publisher",
          "publisher-place",
          "edition",
          "genre",
          "number",
          "URL",
          "DOI",
          "accessed",
          "note");

  private static final Reading<WorkType> TYPE =
      Readings.choice("type of work", Arrays.asList(WorkType.values()), WorkType::label);
  private static final Reading<List<Name>> NAMES = Readings.list(CslNames::read);

  private final Complaints complaints;
  private final Map<String, Integer> lines = new HashMap<>();

  private CslReader(Complaints complaints) {
    this.complaints = complaints;
  }

  static List<Work> read(SourceText source, Complaints complaints) {
    Optional<Node> root = JsonDocument.read(source, complaints);
    if (root.isEmpty()) {
      return List.of();
    }
    if (!(root.orElseThrow() instanceof Sequence items)) {
      throw complaints.broken(
          root.orElseThrow().line(), "CSL-JSON is a list of works", "Begin the file with [.");
    }
    CslReader reader = new CslReader(complaints);
    List<Work> works = new ArrayList<>();
    for (Node item : items.items()) {
      reader.work(item).ifPresent(works::add);
    }
    return works;
  }

  private Optional<Work> work(Node item) {
    if (!(item instanceof Mapping mapping)) {
      return Readings.wrongShape(item, "a work", complaints);
    }
    Fields fields = Fields.ofOpen(mapping, KEYS, complaints);
    Optional<String> id = fields.required("id", Readings.text());
    id.ifPresent(key -> refuseSecond(key, fields));
    Optional<WorkType> type = fields.required("type", TYPE);
    String title = text(fields, "title");
    List<Name> authors = fields.optional("author", NAMES).orElse(List.of());
    List<Name> editors = fields.optional("editor", NAMES).orElse(List.of());
    List<Name> interviewers = fields.optional("interviewer", NAMES).orElse(List.of());
    IssueDate issued = date(fields, "issued");
    Work.Container container =
        new Work.Container(
            text(fields, "container-title"),
            text(fields, "volume"),
            text(fields, "issue"),
            text(fields, "page"));
    Work.Imprint imprint =
        new Work.Imprint(
            text(fields, "publisher"),
            text(fields, "publisher-place"),
            text(fields, "edition"),
            text(fields, "genre"),
            text(fields, "number"));
    Work.Address address =
        new Work.Address(text(fields, "URL"), doi(fields), date(fields, "accessed"));
    String note = text(fields, "note");
    return fields.ifSound(
        () ->
            new Work(
                id.orElseThrow(),
                type.orElseThrow(),
                title,
                authors,
                editors,
                interviewers,
                issued,
                container,
                imprint,
                address,
                note));
  }

  private void refuseSecond(String id, Fields fields) {
    Integer before = lines.putIfAbsent(id, fields.line("id"));
    if (before != null) {
      fields.complain(
          "id",
          Reason.DUPLICATE_ID,
          Quoted.of(id) + " is already the work of line " + before,
          "Give each work a key of its own.");
    }
  }

  private static String text(Fields fields, String key) {
    return fields.optional(key, CslReader::words).orElse("");
  }

  private static Optional<String> words(Node node, Complaints complaints) {
    if (node instanceof Scalar scalar && scalar.text().isBlank()) {
      return Optional.of("");
    }
    return Readings.text()
        .read(node, complaints)
        .map(words -> words.replaceAll("</?(?:i|b|sc|sub|sup|span)(?: [^>]*)?>", ""))
        .map(words -> words.replaceAll("\\s+", " ").strip());
  }

  private static String doi(Fields fields) {
    return text(fields, "DOI").replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi: *)", "");
  }

  private static IssueDate date(Fields fields, String key) {
    return fields.optional(key, CslDates::read).orElse(IssueDate.UNKNOWN);
  }
}
