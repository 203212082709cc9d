// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.event.EventId;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.DyadMonth;
import org.chancery.store.record.DyadMonthQuery;
import org.chancery.store.record.RecordFile;

/** Dyad-months as rows. */
final class DyadMonthRows {
  private static final List<Column> COLUMNS =
      List.of(
          text("month", "calendar month, 2024-01"),
          text("source", "who acted: principal, ISO alpha-3 or organisation id"),
          text("target", "who was acted upon"),
          integer("quad_class", "1 to 4; missing of acts that no codebook has"),
          integer("codings", "coded events"),
          integer("incidents", "distinct acts among them"),
          decimal(
              "goldstein", "sum of the Goldstein scores of the codings; missing if none has one"),
          decimal("plover", "the same on PLOVER's own scale"));

  private static final Column EVENTS = text("events", "ids of the codings, in order of date");

  private DyadMonthRows() {}

  static void write(RecordFile record, DyadMonthQuery query, TableSink sink) {
    boolean events = query.pair().isPresent();
    sink.begin(events ? Stream.concat(COLUMNS.stream(), Stream.of(EVENTS)).toList() : COLUMNS);
    record.withDyadMonths(query, month -> sink.row(cells(month, events)));
  }

  private static List<String> cells(DyadMonth row, boolean events) {
    List<String> cells = new ArrayList<>(COLUMNS.size() + 1);
    cells.add(row.month().toString());
    cells.add(row.source().value());
    cells.add(row.target().value());
    cells.add(row.quad().map(quad -> Integer.toString(quad.code())).orElse(""));
    cells.add(Long.toString(row.codings()));
    cells.add(Long.toString(row.incidents()));
    cells.add(row.goldstein().map(sum -> sum.toPlainString()).orElse(""));
    cells.add(row.plover().map(sum -> sum.toPlainString()).orElse(""));
    if (events) {
      cells.add(row.events().stream().map(EventId::value).collect(Collectors.joining(" ")));
    }
    return cells;
  }
}
