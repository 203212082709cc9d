// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.analysis.agreement.Kappa;
import org.chancery.model.event.EventId;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** How far two people agree: a line for each question, and for each type against all others. */
final class AgreementTable {
  static final List<Column> COLUMNS =
      List.of(
          text("what", "the question, or a type against all others"),
          integer("judged", "events that both judged"),
          decimal("agreed", "share on which they agree"),
          decimal("by_chance", "share on which they would agree by chance"),
          decimal("kappa", "Cohen's kappa; missing where chance alone would give full agreement"),
          decimal("standard_error", "of kappa"),
          decimal("low_90", "lower end of kappa's 90 % interval"),
          decimal("high_90", "upper end"),
          decimal("low_95", "lower end of kappa's 95 % interval"),
          decimal("high_95", "upper end"));

  private final List<Both> both = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** What two people said of one event. */
  private record Both(SheetRow one, SheetRow other) {}

  AgreementTable(Sheet one, Sheet other) {
    SortedMap<EventId, SheetRow> second = new TreeMap<>();
    other.rows().forEach(row -> second.put(row.id(), row));
    for (SheetRow row : one.rows()) {
      Optional.ofNullable(second.remove(row.id())).ifPresent(same -> both.add(new Both(row, same)));
    }
    int alone = one.rows().size() - both.size();
    if (alone > 0 || !second.isEmpty()) {
      remarks.add(
          "%d events are judged in %s alone, %d in %s alone; they are left out"
              .formatted(alone, one.name(), second.size(), other.name()));
    }
    if (both.stream().anyMatch(pair -> pair.one().type() != pair.other().type())) {
      remarks.add(
          "the sheets give the machine's type of an event differently: are both of one coding?");
    }
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  void write(TableSink sink) {
    sink.begin(COLUMNS);
    question("correct", row -> Optional.of(row.correct()), sink);
    question("source_ok", SheetRow::sourceVerdict, sink);
    question("target_ok", SheetRow::targetVerdict, sink);
    List<Kappa.Pair> types =
        both.stream()
            .map(pair -> new Kappa.Pair(pair.one().judgedType(), pair.other().judgedType()))
            .toList();
    row("type", types, Kappa::of, sink);
    TreeSet<String> names = new TreeSet<>();
    types.forEach(pair -> names.addAll(List.of(pair.one(), pair.other())));
    names.forEach(name -> row(name, types, pairs -> Kappa.ofClass(name, pairs), sink));
  }

  private void question(
      String what, Function<SheetRow, Optional<SheetRow.Verdict>> verdict, TableSink sink) {
    List<Kappa.Pair> pairs = new ArrayList<>();
    for (Both pair : both) {
      Optional<SheetRow.Verdict> one = verdict.apply(pair.one());
      Optional<SheetRow.Verdict> other = verdict.apply(pair.other());
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new Kappa.Pair(one.get().label(), other.get().label()));
      }
    }
    row(what, pairs, Kappa::of, sink);
  }

  private static void row(
      String what,
      List<Kappa.Pair> pairs,
      Function<List<Kappa.Pair>, Kappa> measure,
      TableSink sink) {
    Optional<Kappa> kappa = pairs.isEmpty() ? Optional.empty() : Optional.of(measure.apply(pairs));
    List<String> cells = new ArrayList<>();
    cells.add(what);
    cells.add(Integer.toString(pairs.size()));
    cells.add(Shown.number(kappa.map(Kappa::agreed)));
    cells.add(Shown.number(kappa.map(Kappa::expected)));
    cells.add(Shown.number(kappa.flatMap(Kappa::value)));
    cells.add(Shown.number(kappa.flatMap(Kappa::standardError)));
    cells.addAll(Shown.interval(kappa.flatMap(one -> one.interval(0.90))));
    cells.addAll(Shown.interval(kappa.flatMap(one -> one.interval(0.95))));
    sink.row(cells);
  }
}
