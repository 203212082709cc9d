// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Tally;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.table.Column;

/** What a set of incidents comes to, as cells; the same in every table. */
final class TallyCells {
  private static final List<Column> COLUMNS =
      List.of(
          text("footing", "measured (systematic sources) or described (selective: no rates)"),
          integer("incidents", "distinct acts whose whole date lies in the period"),
          integer("events", "coded events of which they consist"),
          integer("reports", "documents that report them"),
          integer("verbal_cooperation", "incidents"),
          integer("material_cooperation", "incidents"),
          integer("verbal_conflict", "incidents"),
          integer("material_conflict", "incidents"),
          integer("unclassified", "incidents whose act no codebook has"),
          text("scale", "scale of the three sums; sums on two scales are never added"),
          decimal("cooperation", "sum of scores above 0"),
          decimal("conflict", "sum of scores below 0, as a positive number"),
          decimal("net", "cooperation less conflict"),
          decimal("net_low", "lower end of its 95 % interval"),
          decimal("net_high", "upper end"),
          integer("unscored", "incidents without a score on the scale"),
          decimal("conflict_share", "conflictual among classified incidents, 0 to 1"),
          decimal("conflict_share_low", "lower end"),
          decimal("conflict_share_high", "upper end"));

  private TallyCells() {}

  /** The columns of a table that has others before and after these. */
  static List<Column> between(List<Column> before, List<Column> after) {
    return Stream.of(before, COLUMNS, after).flatMap(List::stream).toList();
  }

  static List<String> of(Tally tally) {
    List<String> cells = new ArrayList<>(counts(tally));
    cells.addAll(sums(tally));
    cells.addAll(Numbers.cells(tally.shareOfConflict(), 4));
    return cells;
  }

  private static List<String> counts(Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(tally.footing().name().toLowerCase(Locale.ROOT));
    cells.add(Integer.toString(tally.incidents()));
    cells.add(Integer.toString(tally.codings()));
    cells.add(Integer.toString(tally.reports()));
    for (QuadClass quad : QuadClass.values()) {
      cells.add(Integer.toString(tally.quads().of(quad)));
    }
    cells.add(Integer.toString(tally.quads().unclassified()));
    return cells;
  }

  private static List<String> sums(Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(tally.scores().scale().label());
    cells.add(Numbers.plain(tally.scores().cooperation().value(), 2));
    cells.add(Numbers.plain(tally.scores().conflict().value(), 2));
    cells.addAll(Numbers.cells(Optional.of(tally.scores().net()), 2));
    cells.add(Integer.toString(tally.scores().unscored()));
    return cells;
  }
}
