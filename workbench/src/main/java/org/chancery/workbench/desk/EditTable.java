// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.event.EventId;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** The log of corrections, a line for each. */
final class EditTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.integer("number", "place in the log, from 1"),
          Column.text("operation", "reject, recode, merge, split or restore"),
          Column.text("events", "ids of the events"),
          Column.text("reason", "why"),
          Column.text("by", "who"),
          Column.day("on", "when"));

  private EditTable() {}

  static void write(Edits edits, TableSink sink) {
    sink.begin(COLUMNS);
    int number = 0;
    for (EditOperation edit : edits.operations()) {
      number++;
      sink.row(
          List.of(
              Integer.toString(number),
              edit.operation(),
              edit.events().stream().map(EventId::value).collect(Collectors.joining(" ")),
              edit.grounds().reason(),
              edit.grounds().by().orElse(""),
              edit.grounds().on().map(LocalDate::toString).orElse("")));
    }
  }
}
