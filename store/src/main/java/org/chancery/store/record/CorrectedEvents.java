// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.EventId;

/** Finds events that are to be corrected, and keeps what they were recorded as. */
final class CorrectedEvents {
  private static final String FOUND =
      """
      select o.feed || ':' || e.native_id as event, e.id, e.month, e.source, e.target, e.parties
      from event e join origin o on o.id = e.origin
      where e.native_id in (select unnest(?)) and o.feed || ':' || e.native_id in (select unnest(?))
      """;

  private final Database database;

  CorrectedEvents(Database database) {
    this.database = database;
  }

  private record Found(
      EventId event, long row, String month, int source, Optional<Integer> target, short parties) {}

  /** Keeps these instead of those before; gives the numbers of those that are there. */
  Map<EventId, Long> keep(Set<EventId> events) throws SQLException {
    database.execute("delete from corrected");
    Map<EventId, Long> rows = new LinkedHashMap<>();
    if (events.isEmpty()) {
      return rows;
    }
    List<Found> all = found(List.copyOf(events));
    try (RowAppender corrected = database.appender("corrected")) {
      for (Found found : all) {
        rows.put(found.event(), found.row());
        corrected.begin().add(found.row()).add(found.month()).add(found.source());
        corrected.number(found.target()).add(found.parties()).end();
      }
    }
    return rows;
  }

  private List<Found> found(List<EventId> events) {
    List<Found> found = new ArrayList<>();
    database.forEach(
        FOUND,
        row ->
            found.add(
                new Found(
                    new EventId(row.getString("event")),
                    row.getLong("id"),
                    row.getString("month"),
                    row.getInt("source"),
                    Optional.ofNullable(row.getObject("target", Integer.class)),
                    row.getShort("parties"))),
        database.texts(events.stream().map(EventId::nativeId).toList()),
        database.texts(events.stream().map(EventId::value).toList()));
    return found;
  }
}
