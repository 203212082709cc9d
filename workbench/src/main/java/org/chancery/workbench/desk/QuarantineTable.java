// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Rows that could not be used, a line for each. */
final class QuarantineTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("file", "file it stands in"),
          Column.integer("line", "its line there"),
          Column.text("reason", "reason, as a stable code"),
          Column.text("message", "reason in words"),
          Column.text("raw", "the row as it stands"));

  private QuarantineTable() {}

  static void write(List<Problem> problems, TableSink sink) {
    sink.begin(COLUMNS);
    problems.forEach(
        problem ->
            sink.row(
                List.of(
                    problem.file(),
                    Long.toString(problem.line()),
                    problem.reason(),
                    problem.message(),
                    problem.raw())));
  }
}
