// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.ImportReport;

/** What became of imported files, a line for each. */
final class ImportTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("file", "name of the file"),
          Column.text("format", "its format"),
          Column.text("outcome", "imported, broken off, or already recorded"),
          Column.integer("rows", "rows in it, a header apart"),
          Column.integer("events", "events new in the record"),
          Column.integer("reports", "documents that report an event"),
          Column.integer("quarantined", "rows that could not be used, kept with the reason"),
          Column.integer("repeated", "rows of events the record had already"),
          Column.integer("uncoded", "events whose act no codebook has: kept, coded unknown"),
          Column.integer("repaired", "rows in which bytes that are not UTF-8 were replaced"),
          Column.text("reasons", "quarantined rows by reason"));

  private ImportTable() {}

  static void write(List<ImportReport> reports, TableSink sink) {
    sink.begin(COLUMNS);
    for (ImportReport report : reports) {
      sink.row(
          List.of(
              report.file(),
              report.format(),
              report.outcome().label(),
              Long.toString(report.rows()),
              Long.toString(report.events()),
              Long.toString(report.reports()),
              Long.toString(report.quarantined()),
              Long.toString(report.repeated()),
              Long.toString(report.uncoded()),
              Long.toString(report.repaired()),
              report.reasons().entrySet().stream()
                  .map(reason -> reason.getKey() + " " + reason.getValue())
                  .collect(Collectors.joining(", "))));
    }
  }
}
