// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.chancery.model.table.Column.day;
import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;
import static org.chancery.model.table.Column.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.ontology.EventType;
import org.chancery.model.source.ErrorRates;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Events as a table: a line for each coded event, for R, Python and spreadsheets. */
final class EventTable {
  /** The columns, in order. docs/reference/record.md is held to them by a test. */
  static final List<Column> COLUMNS =
      List.of(
          text("id", "lasting id: feed, colon, the feed's own id"),
          text("date", "when it happened, EDTF, as precise as the source"),
          day("date_from", "first day it can mean; missing if open"),
          day("date_to", "last day it can mean; missing if open"),
          day("first_seen", "day on which a source first reported it"),
          text("source", "who acted: ISO alpha-3, organisation id or name; several parted by ;"),
          text("source_name", "who acted, as the source names it"),
          text("source_sector", "sector of who acted"),
          text("target", "who was acted upon; missing if nobody in particular"),
          text("target_name", "who was acted upon, as the source names it"),
          text("target_sector", "sector of who was acted upon"),
          text("type", "PLOVER type; missing for CAMEO 01 and 02, which PLOVER dropped"),
          text("mode", "PLOVER mode"),
          text("contexts", "PLOVER contexts, parted by |"),
          text("cameo", "CAMEO code, leading zeros kept"),
          integer(
              "quad_class",
              "1 verbal and 2 material cooperation, 3 verbal and 4 material conflict"),
          decimal("goldstein", "Goldstein score, -10 to 10"),
          decimal(
              "plover", "score on PLOVER's own scale, -10 to 10; never to be added to goldstein"),
          text("status", "occurred, announced, hypothetical, negated or disputed"),
          truth("historical", "whether the source tells it as background of long before"),
          text("venue", "place, as the source names it"),
          text("venue_state", "state of the place"),
          decimal("latitude", "degrees north; feeds give centroids"),
          decimal("longitude", "degrees east"),
          decimal("confidence", "how sure the coder is, 0 to 1"),
          text("says", "the act in words: a paraphrase, or the feed's name of the relation"),
          text("incident", "number of the incident; codings of one act share it"),
          integer("reports", "documents that report it"),
          text("work", "key of the work or feed in the bibliography"),
          text("place", "place in the work"),
          text("document", "address of the document, or what the feed says of it"),
          text("sentence", "the sentence that proves it"),
          text("feed", "feed it comes from"),
          text("file", "file it was imported from"),
          integer("line", "line in that file"),
          truth("rejected", "whether an analyst rejected it"),
          text("edits", "what analysts did to it and why"),
          text("counted_as", "id of the event coded by hand that counts in its place"),
          integer("checked", "events of its type, read by the coder, that people checked"),
          decimal("precision", "share of these that is right, 0 to 1"));

  private static final String SELECT =
      """
      with asked as materialized (
        select k.* from coding k where %1$s%2$s
      ), side as (
        select p.event, p.side, string_agg(m.principal, ';' order by p.ordinal) as principals,
          string_agg(m.mention, ';' order by p.ordinal) as names
        from party p join mention m on m.id = p.mention
        where p.event in (select id from asked)
        group by p.event, p.side
      ), %3$s
      select k.event as id, coalesce(k.date_text, k.date_from::varchar) as date,
        k.date_from, k.date_to, k.seen as first_seen,
        if(k.parties = 0, s.principal, a.principals) as source,
        if(k.parties = 0, s.mention, a.names) as source_name,
        if(k.parties = 0, s.sector, null) as source_sector,
        if(k.parties = 0, t.principal, b.principals) as target,
        if(k.parties = 0, t.mention, b.names) as target_name,
        if(k.parties = 0, t.sector, null) as target_sector,
        k.type, k.mode, k.contexts, k.cameo, k.quad as quad_class, k.goldstein, k.plover,
        k.status, k.historical, k.venue, k.venue_state, k.latitude, k.longitude, k.confidence,
        k.says, k.incident::varchar as incident, coalesce(d.documents, 1) as reports, k.work,
        k.place, k.document, k.sentence, k.feed, k.file, k.line, k.rejected, k.edits, r.counted as counted_as, null as checked, null as "precision"
      from asked k
      join mention s on s.id = k.source
      left join mention t on t.id = k.target
      left join side a on a.event = k.id and a.side = 'actor'
      left join side b on b.event = k.id and b.side = 'recipient'
      left join also_read r on r.event = k.id and r.incident = k.incident
      left join documents d on d.feed = k.feed and d.native_id = k.native_id
      """;

  private static final int TYPE = index("type");
  private static final int FEED = index("feed");
  private static final int CHECKED = index("checked");

  private final Database database;
  private final ErrorRates checked;

  EventTable(Database database, ErrorRates checked) {
    this.database = database;
    this.checked = checked;
  }

  private static int index(String column) {
    return COLUMNS.stream().map(Column::name).toList().indexOf(column);
  }

  void write(EventQuery query, TableSink sink) {
    sink.begin(COLUMNS);
    Condition condition = new Reach(database).condition(query);
    database.forEach(
        SELECT.formatted(condition.sql(), EventReader.first(query), Documents.OF_ASKED)
            + EventReader.ORDER,
        row -> sink.row(cells(row)),
        condition.parameters());
  }

  private List<String> cells(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    for (int i = 1; i <= COLUMNS.size(); i++) {
      cells.add(cell(row, i, COLUMNS.get(i - 1).kind()));
    }
    if (cells.get(FEED).equals(IncidentRule.TEXT)) {
      EventType.parse(cells.get(TYPE))
          .flatMap(checked::of)
          .ifPresent(
              rate -> {
                cells.set(CHECKED, Integer.toString(rate.checked()));
                cells.set(CHECKED + 1, share(rate.right()));
              });
    }
    return cells;
  }

  private static String share(double right) {
    return BigDecimal.valueOf(right).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String cell(ResultSet row, int index, Column.Kind kind) throws SQLException {
    if (kind == Column.Kind.DECIMAL) {
      Object value = row.getObject(index);
      if (value == null) {
        return "";
      }
      BigDecimal number =
          value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
      return number.stripTrailingZeros().toPlainString();
    }
    String text = row.getString(index);
    return text == null ? "" : text.replaceAll("\\s*\\R\\s*", kind == Column.Kind.TEXT ? " " : "");
  }
}
