// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.analysis.contact.Visits;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.partner.Partner;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;

/** The partner table as rows. Intervals are of 95 % and missing where sources are selective. */
final class PartnerRows {
  private static final List<Column> COLUMNS =
      List.of(
          text("partner", "ISO alpha-3, organisation id or camp"),
          text("name", "its name"),
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
          decimal("conflict_share_high", "upper end"),
          integer("by_focus", "incidents in which the focus acted"),
          integer("by_partner", "incidents in which the partner acted"),
          integer("mutual", "incidents in which both acted"),
          decimal("initiative", "begun by the focus among those in which one side acted"),
          decimal("initiative_low", "lower end"),
          decimal("initiative_high", "upper end"),
          decimal("share", "share in the focus's incidents; systematic sources only"),
          decimal("share_low", "lower end"),
          decimal("share_high", "upper end"),
          integer("visits_made", "visits of the focus to the partner"),
          integer("visits_received", "visits of the partner to the focus"),
          text("visits_made_by_rank", "by rank of the visitor, highest first"),
          text("visits_received_by_rank", "by rank of the visitor, highest first"),
          text("first", "date of the first incident"),
          text("last", "date of the last"),
          integer("not_placed", "incidents whose date runs beyond the period; in no other column"));

  private PartnerRows() {}

  static void write(PartnerTable table, Function<ActorId, String> names, TableSink sink) {
    sink.begin(COLUMNS);
    table.partners().forEach(partner -> sink.row(cells(partner, names)));
  }

  private static List<String> cells(Partner partner, Function<ActorId, String> names) {
    Tally tally = partner.account().measured().orElse(partner.all());
    List<String> cells = new ArrayList<>();
    cells.add(partner.id().value());
    cells.add(names.apply(partner.id()));
    cells.addAll(counts(tally));
    cells.addAll(sums(tally));
    cells.addAll(Numbers.cells(tally.shareOfConflict(), 4));
    cells.add(Integer.toString(tally.directions().byFocus()));
    cells.add(Integer.toString(tally.directions().byCounterpart()));
    cells.add(Integer.toString(tally.directions().mutual()));
    cells.addAll(Numbers.cells(tally.initiative(), 4));
    cells.addAll(Numbers.cells(partner.shareOfIncidents(), 4));
    cells.add(Integer.toString(partner.contact().made().n()));
    cells.add(Integer.toString(partner.contact().received().n()));
    cells.add(ranks(partner.contact().made()));
    cells.add(ranks(partner.contact().received()));
    cells.add(partner.first().map(Edtf::text).orElse(""));
    cells.add(partner.last().map(Edtf::text).orElse(""));
    cells.add(Integer.toString(partner.notPlaced().size()));
    return cells;
  }

  static List<String> counts(Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(tally.footing().name().toLowerCase(java.util.Locale.ROOT));
    cells.add(Integer.toString(tally.incidents()));
    cells.add(Integer.toString(tally.codings()));
    cells.add(Integer.toString(tally.reports()));
    for (QuadClass quad : QuadClass.values()) {
      cells.add(Integer.toString(tally.quads().of(quad)));
    }
    cells.add(Integer.toString(tally.quads().unclassified()));
    return cells;
  }

  static List<String> sums(Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(tally.scores().scale().label());
    cells.add(Numbers.plain(tally.scores().cooperation().value(), 2));
    cells.add(Numbers.plain(tally.scores().conflict().value(), 2));
    cells.addAll(Numbers.cells(Optional.of(tally.scores().net()), 2));
    cells.add(Integer.toString(tally.scores().unscored()));
    return cells;
  }

  private static String ranks(Visits visits) {
    String known =
        visits.byRank().entrySet().stream()
            .map(rank -> rank.getKey().label() + " " + rank.getValue())
            .collect(Collectors.joining(", "));
    if (visits.unranked() == 0) {
      return known;
    }
    return (known.isEmpty() ? "" : known + ", ") + "rank not told " + visits.unranked();
  }
}
