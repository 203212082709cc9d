// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.analysis.agreement.Precision;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.ontology.EventType;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** How often the machine was right: a line for each type, and for each part of an event. */
final class PrecisionTable {
  static final List<Column> COLUMNS =
      List.of(
          text("type", "events of which type; all, weighted by how many of each there are"),
          text("what", "what is right or wrong: the event, its source, target or type"),
          integer("judged", "events that people judged right or wrong"),
          integer("right", "of these right"),
          integer("unsure", "events of which they were not sure, or divided; in no share"),
          decimal("precision", "share that is right, by the weights of the sample"),
          decimal("low_90", "lower end of its 90 % interval"),
          decimal("high_90", "upper end"),
          decimal("low_95", "lower end of its 95 % interval"),
          decimal("high_95", "upper end"));

  private final Judgements judgements;
  private final TableSink sink;

  private PrecisionTable(Judgements judgements, TableSink sink) {
    this.judgements = judgements;
    this.sink = sink;
  }

  static void write(Judgements judgements, TableSink sink) {
    PrecisionTable table = new PrecisionTable(judgements, sink);
    sink.begin(COLUMNS);
    table.row(Optional.empty(), "event", row -> Optional.of(row.correct()));
    table.row(Optional.empty(), "source", SheetRow::sourceVerdict);
    table.row(Optional.empty(), "target", SheetRow::targetVerdict);
    table.row(Optional.empty(), "type", row -> Optional.of(row.typeVerdict()));
    for (EventType type : judgements.types()) {
      table.row(Optional.of(type), "event", row -> Optional.of(row.correct()));
    }
  }

  private void row(
      Optional<EventType> type,
      String what,
      Function<SheetRow, Optional<SheetRow.Verdict>> verdict) {
    Judgements.Told told = judgements.told(type, verdict);
    List<String> cells = new ArrayList<>();
    cells.add(type.map(EventType::name).orElse("all"));
    cells.add(what);
    cells.add(Integer.toString(told.judged().size()));
    cells.add(Long.toString(told.right()));
    cells.add(Integer.toString(told.unsure()));
    Optional<Estimate> narrow = Precision.of(told.judged(), 0.90);
    Optional<Estimate> wide = Precision.of(told.judged(), 0.95);
    cells.add(Shown.number(narrow.map(Estimate::value)));
    cells.addAll(Shown.interval(narrow.flatMap(Estimate::interval)));
    cells.addAll(Shown.interval(wide.flatMap(Estimate::interval)));
    sink.row(cells);
  }
}
