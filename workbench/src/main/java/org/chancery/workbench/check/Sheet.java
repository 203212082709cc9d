// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.event.EventId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.EventType;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/**
 * A coding sheet that somebody filled, as far as it is filled.
 *
 * @param name the file
 * @param rows the rows that are judged, in the order of the file
 * @param open rows in which {@code correct} is still empty
 * @param problems rows that cannot be used
 */
record Sheet(String name, List<SheetRow> rows, int open, List<Problem> problems) {
  /** The columns, in the order in which a new sheet has them; a filled one may have any. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "document",
          "sentence",
          "source",
          "target",
          "type",
          "status",
          "date",
          "correct",
          "source_ok",
          "target_ok",
          "type_should_be",
          "note",
          "drawn",
          "out_of");

  private static final Reading<SheetRow.Verdict> VERDICT =
      Readings.choice("answer", SheetRow.Verdict.ALL, SheetRow.Verdict::label);
  private static final Reading<EventType> TYPE =
      Readings.choice("type", List.of(EventType.values()), EventType::name);
  private static final Reading<String> RIGHT_TYPE =
      Readings.choice(
          "type",
          Stream.concat(
                  Stream.of(EventType.values()).map(EventType::name), Stream.of(SheetRow.NONE))
              .toList(),
          name -> name);

  Sheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a sheet.
   *
   * @param folder the folder that its name begins at
   * @throws ChanceryException with {@link Fault#DATA} if it is no CSV; with {@link Fault#USER} if a
   *     column is missing or unknown
   */
  static Sheet read(Path folder, String name) {
    SourceText text = SourceText.read(folder, name);
    Complaints complaints = new Complaints(text.shown());
    List<Node> all = CsvDocument.read(text, COLUMNS, complaints).items();
    complaints.throwIfAny();
    List<Node> filled = all.stream().filter(Sheet::isFilled).toList();
    Map<EventId, Integer> lines = new HashMap<>();
    Entries<SheetRow> entries =
        Entries.read(text, filled, (row, own) -> row(row, lines, own), complaints);
    complaints.throwIfAny();
    return new Sheet(name, entries.values(), all.size() - filled.size(), entries.problems());
  }

  /* A row that has other than as many cells as the header is no mapping, and is reported. */
  private static boolean isFilled(Node row) {
    return !(row instanceof Mapping mapping) || mapping.entry("correct").isPresent();
  }

  private static Optional<SheetRow> row(
      Node node, Map<EventId, Integer> lines, Complaints complaints) {
    return Readings.mapping(COLUMNS, fields -> row(fields, lines)).read(node, complaints);
  }

  private static Optional<SheetRow> row(Fields fields, Map<EventId, Integer> lines) {
    Optional<EventId> id = fields.required("id", Readings.parsed(EventId::new, Reason.BAD_VALUE));
    Optional<EventType> type = fields.required("type", TYPE);
    Optional<SheetRow.Verdict> correct = fields.required("correct", VERDICT);
    Optional<SheetRow.Verdict> source = fields.optional("source_ok", VERDICT);
    Optional<SheetRow.Verdict> target = fields.optional("target_ok", VERDICT);
    Optional<String> right = fields.optional("type_should_be", RIGHT_TYPE);
    Optional<Integer> drawn = fields.required("drawn", count());
    Optional<Integer> outOf = fields.required("out_of", count());
    if (drawn.isPresent() && outOf.isPresent() && outOf.get() < drawn.get()) {
      fields.complain(
          "out_of", Reason.BAD_VALUE, "fewer than were drawn", "Leave both as they were.");
    }
    if (correct.equals(Optional.of(SheetRow.Verdict.YES))) {
      refuseContradiction(fields, type, source, target, right);
    }
    id.ifPresent(event -> refuseSecond(event, fields, lines));
    return fields.ifSound(
        () ->
            new SheetRow(
                id.orElseThrow(),
                type.orElseThrow(),
                correct.orElseThrow(),
                source,
                target,
                right,
                drawn.orElseThrow(),
                outOf.orElseThrow()));
  }

  private static void refuseContradiction(
      Fields fields,
      Optional<EventType> type,
      Optional<SheetRow.Verdict> source,
      Optional<SheetRow.Verdict> target,
      Optional<String> right) {
    List<String> wrong = new ArrayList<>();
    source.filter(said -> said == SheetRow.Verdict.NO).ifPresent(no -> wrong.add("source_ok"));
    target.filter(said -> said == SheetRow.Verdict.NO).ifPresent(no -> wrong.add("target_ok"));
    right
        .filter(name -> type.isPresent() && !name.equals(type.get().name()))
        .ifPresent(other -> wrong.add("type_should_be"));
    if (!wrong.isEmpty()) {
      fields.complain(
          "correct",
          Reason.BAD_VALUE,
          "'yes', but " + String.join(" and ", wrong) + " says that something is wrong",
          "An event is correct if all of it is.");
    }
  }

  private static void refuseSecond(EventId id, Fields fields, Map<EventId, Integer> lines) {
    Integer before = lines.putIfAbsent(id, fields.line("id"));
    if (before != null) {
      fields.complain(
          "id",
          Reason.BAD_VALUE,
          Quoted.of(id.value()) + " is already judged in line " + before,
          "Keep one of the two.");
    }
  }

  private static Reading<Integer> count() {
    return Readings.parsed(
        text -> {
          if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(Quoted.of(text) + " is not a number of events");
          }
          return Integer.parseInt(text);
        },
        Reason.BAD_VALUE);
  }
}
