// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.Compacted;

/** What a compaction did, as a row. */
final class CompactionTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.integer("generation", "number of the compaction"),
          Column.integer("moved", "events that were moved into files"),
          Column.integer("written", "months whose file was written"),
          Column.integer("months", "files of events that the record has"),
          Column.integer("events", "events in them"),
          Column.integer("bytes", "their length"));

  private CompactionTable() {}

  static void write(Compacted compacted, TableSink sink) {
    sink.begin(COLUMNS);
    sink.row(
        Stream.of(
                (long) compacted.generation(),
                compacted.moved(),
                compacted.written(),
                compacted.months(),
                compacted.events(),
                compacted.bytes())
            .map(number -> Long.toString(number))
            .toList());
  }
}
