// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.day;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.relation.Cell;
import org.chancery.analysis.relation.Course;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** The course of a relation as rows, one for each calendar unit. */
final class RelationRows {
  private static final List<Column> COLUMNS =
      TallyCells.between(
          List.of(
              text("period", "calendar unit"),
              day("from", "first day of it that was asked about"),
              day("to", "last day"),
              text("coverage", "covered, partly covered, selective or not covered"),
              integer("covered_days", "days that a systematic source covers"),
              text("sources", "systematic sources that cover any of them")),
          List.of(
              integer("a_to_b", "incidents in which the first acted"),
              integer("b_to_a", "incidents in which the second acted"),
              integer("mutual", "incidents in which both acted")));

  private RelationRows() {}

  static void write(Course course, TableSink sink) {
    sink.begin(COLUMNS);
    course.cells().forEach(cell -> sink.row(cells(cell)));
  }

  private static List<String> cells(Cell cell) {
    List<String> cells = new ArrayList<>();
    cells.add(cell.label());
    cells.add(cell.period().first().toString());
    cells.add(cell.period().last().toString());
    cells.add(cell.state().label());
    cells.add(Long.toString(cell.coveredDays()));
    cells.add(String.join(" ", cell.sources()));
    Tally tally = cell.account().measured().orElse(cell.all());
    boolean gap = cell.account().measured().isEmpty() && tally.incidents() == 0;
    if (gap) {
      while (cells.size() < COLUMNS.size()) {
        cells.add(""); // nothing on record where nobody looked is no nought
      }
      return cells;
    }
    cells.addAll(TallyCells.of(tally));
    cells.add(Integer.toString(tally.directions().byFocus()));
    cells.add(Integer.toString(tally.directions().byCounterpart()));
    cells.add(Integer.toString(tally.directions().mutual()));
    return cells;
  }
}
