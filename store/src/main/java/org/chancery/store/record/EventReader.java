// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;

/** Reads events back, whole. */
final class EventReader {
  /** The order in which events of {@code k} are given. */
  static final String ORDER = " order by k.date_from nulls first, k.date_to, k.id";

  private final Database database;
  private final Dictionaries dictionaries;

  EventReader(Database database, Dictionaries dictionaries) {
    this.database = database;
    this.dictionaries = dictionaries;
  }

  void forEach(EventQuery query, Consumer<RecordedEvent> use) {
    Condition condition = new Reach(database).condition(query);
    Map<Long, Parties> parties = parties(condition);
    database.forEach(
        "with asked as materialized (select k.* from coding k where "
            + condition.sql()
            + first(query)
            + "), "
            + Documents.OF_ASKED
            + """
            select k.*, coalesce(r.documents, 1) as reports, a.counted
            from asked k
            left join also_read a on a.event = k.id and a.incident = k.incident
            left join documents r on r.feed = k.feed and r.native_id = k.native_id
            """
            + ORDER,
        row -> use.accept(event(row, parties)),
        condition.parameters());
  }

  /** Ends a query of {@code k} so that it gives no more events than are wanted, the first ones. */
  static String first(EventQuery query) {
    return query.limit() > 0 ? ORDER + " limit " + query.limit() : "";
  }

  /** The parties of one event of several. */
  private record Parties(List<Participant> actors, List<Participant> recipients) {}

  private Map<Long, Parties> parties(Condition condition) {
    Map<Long, Parties> parties = new TreeMap<>();
    database.forEach(
        "select p.* from party p join coding k on k.id = p.event where "
            + condition.sql()
            + " order by p.event, p.side, p.ordinal",
        row -> {
          Parties both =
              parties.computeIfAbsent(
                  row.getLong("event"), id -> new Parties(new ArrayList<>(), new ArrayList<>()));
          boolean acts = "actor".equals(row.getString("side"));
          (acts ? both.actors : both.recipients).add(participant(row));
        },
        condition.parameters());
    return parties;
  }

  private Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        dictionaries.mentions().of(row.getInt("mention")),
        Cell.text(row, "person").map(ActorId::new),
        Cell.text(row, "rank").flatMap(Rank::parse),
        Cell.label(row, "attendance", Attendance.class));
  }

  private RecordedEvent event(ResultSet row, Map<Long, Parties> allParties) throws SQLException {
    Optional<Parties> several =
        row.getInt("parties") == 0
            ? Optional.empty()
            : Optional.ofNullable(allParties.get(row.getLong("id")));
    Event event =
        new Event(
            new EventId(row.getString("event")),
            Cell.date(row),
            Cell.day(row, "seen"),
            several.isPresent() ? several.get().actors() : side(row, "source"),
            several.isPresent() ? several.get().recipients() : side(row, "target"),
            dictionaries.acts().of(row.getInt("act")).act(),
            Cell.label(row, "status", Status.class),
            row.getBoolean("historical"),
            venue(row),
            Cell.number(row, "confidence"),
            row.getString("says"),
            provenance(row));
    return new RecordedEvent(
        event,
        row.getLong("incident"),
        row.getInt("reports"),
        row.getBoolean("rejected"),
        Cell.text(row, "counted").map(EventId::new),
        Cell.text(row, "edits").map(edits -> edits.lines().toList()).orElse(List.of()));
  }

  private List<Participant> side(ResultSet row, String column) throws SQLException {
    int mention = row.getInt(column);
    return row.wasNull()
        ? List.of()
        : List.of(Participant.present(dictionaries.mentions().of(mention)));
  }

  private Optional<Venue> venue(ResultSet row) throws SQLException {
    int venue = row.getInt("venue_id");
    return row.wasNull() ? Optional.empty() : Optional.of(dictionaries.venues().of(venue));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    int begin = row.getInt("span_begin");
    Optional<Provenance.Span> span =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(new Provenance.Span(begin, row.getInt("span_end")));
    return new Provenance(
        row.getString("file"),
        row.getLong("line"),
        row.getString("work"),
        Cell.text(row, "place").orElse(""),
        Cell.text(row, "document"),
        Cell.text(row, "sentence"),
        span);
  }
}
