// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Orientation;
import org.chancery.model.time.Edtf;

/**
 * An event with the numbers under which the record holds what it shares with others: a row of the
 * table of events.
 *
 * @param id its own number
 * @param source number of the mention that acts
 * @param target of the mention that it is done to
 * @param parties how many take part, where their list says more than source and target; else 0
 * @param incident the incident that it tells
 */
record NumberedEvent(
    long id,
    int origin,
    int source,
    Optional<Integer> target,
    int act,
    Optional<Integer> venue,
    short parties,
    Event event,
    IncidentRule.Key incident) {
  static final byte FORWARD = 0;
  static final byte REVERSED = 1;
  static final byte MUTUAL = 2;

  private static final int LENGTH_OF_A_DAY = "2024-07-04".length();

  void appendTo(RowAppender row) throws SQLException {
    row.begin().add(id).add(origin).add(event.provenance().line()).add(event.id().nativeId());
    appendDate(event.date(), row);
    row.day(event.firstSeen())
        .add(source)
        .number(target)
        .add(parties)
        .add(act)
        .add(event.status().label())
        .add(event.historical())
        .number(venue)
        .share(event.confidence())
        .text(event.provenance().document())
        .add(incident.incident())
        .add(code(incident.orientation()))
        .end();
  }

  private static void appendDate(Edtf date, RowAppender row) throws SQLException {
    boolean day = date.day().isPresent() && date.text().length() == LENGTH_OF_A_DAY;
    row.text(day ? Optional.empty() : Optional.of(date.text()))
        .day(date.earliest())
        .day(date.latest());
  }

  static byte code(Orientation orientation) {
    return switch (orientation) {
      case FORWARD -> FORWARD;
      case REVERSED -> REVERSED;
      case MUTUAL -> MUTUAL;
    };
  }
}
