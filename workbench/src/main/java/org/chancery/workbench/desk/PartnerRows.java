// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.analysis.contact.Visits;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.partner.Partner;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;

/** The partner table as rows. Intervals are of 95 % and missing where sources are selective. */
final class PartnerRows {
  private static final List<Column> COLUMNS =
      TallyCells.between(
          List.of(
              text("partner", "ISO alpha-3, organisation id or camp"), text("name", "its name")),
          List.of(
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
              integer(
                  "not_placed",
                  "incidents whose date runs beyond the period; in no other column")));

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
    cells.addAll(TallyCells.of(tally));
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

  /** What a reader of the table should know of what is in it, and what is not. */
  static String remark(String focus, Dealings dealings, PartnerTable table) {
    return "%s, %s, %s scale: %d incidents with partners; apart from these %d within the country, %d with"
            .formatted(
                focus,
                dealings.scope().period(),
                dealings.scope().scale().label(),
                table.total().all().incidents(),
                table.domestic().size(),
                table.unresolved().size())
        + " somebody of unknown state, "
        + table.notPlaced().size()
        + " not wholly in the period"
        + leftOut(dealings);
  }

  private static String leftOut(Dealings dealings) {
    StringBuilder remark = new StringBuilder();
    dealings
        .leftOut()
        .forEach(
            (Status status, Integer count) ->
                remark.append(", ").append(count).append(' ').append(status.label()));
    return remark.toString();
  }
}
