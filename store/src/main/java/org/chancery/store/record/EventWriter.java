// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Orientation;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.time.Edtf;

/** Writes the events of an input, inside the transaction of its import. Not thread-safe. */
final class EventWriter implements AutoCloseable {
  static final byte FORWARD = 0;
  static final byte REVERSED = 1;
  static final byte MUTUAL = 2;

  private static final int LENGTH_OF_A_DAY = "2024-07-04".length();

  private final int input;
  private final Dictionaries dictionaries;
  private final RowAppender events;
  private final RowAppender doubtful;
  private final RowAppender parties;
  private final RowAppender passages;
  private long nextId;

  EventWriter(Database database, Dictionaries dictionaries, int input) throws SQLException {
    this.input = input;
    this.dictionaries = dictionaries;
    this.nextId = nextId(database);
    this.events = database.appender("loose_event");
    this.doubtful = database.appender(Repetitions.DOUBTFUL_EVENTS);
    this.parties = database.appender("party");
    this.passages = database.appender("passage");
  }

  /** The number that the next event of a record will have. */
  static long nextId(Database database) {
    return database.number(
        """
        select greatest(
          (select coalesce(max(id), 0) from loose_event),
          (select coalesce(max(last_event), 0) from part where live)) + 1
        """);
  }

  /** Writes an event that the input does not hold yet; says its number in the record. */
  long write(Event event, IncidentRule.Key incident) throws SQLException {
    return write(event, incident, events);
  }

  /** Writes an event that the input may hold already; {@link Repetitions} settles it. */
  void writeDoubtful(Event event, IncidentRule.Key incident) throws SQLException {
    write(event, incident, doubtful);
  }

  private long write(Event event, IncidentRule.Key incident, RowAppender row) throws SQLException {
    long id = nextId++;
    boolean plain = isPlain(event);
    row.begin()
        .add(id)
        .add(dictionaries.origins().idOf(Origin.of(input, event)))
        .add(event.provenance().line())
        .add(event.id().nativeId());
    writeDate(event.date(), row);
    row.day(event.firstSeen())
        .add(mention(event.actors().get(0)))
        .number(target(event).map(this::mention))
        .add(plain ? (short) 0 : (short) (event.actors().size() + event.recipients().size()))
        .add(dictionaries.acts().idOf(new WordedAct(event.act(), event.says())))
        .add(event.status().label())
        .add(event.historical())
        .number(event.venue().map(dictionaries.venues()::idOf))
        .share(event.confidence())
        .text(event.provenance().document())
        .add(incident.incident())
        .add(code(incident.orientation()))
        .end();
    if (!plain) {
      writeParties(id, "actor", event.actors());
      writeParties(id, "recipient", event.recipients());
    }
    writePassage(id, event.provenance());
    return id;
  }

  private int mention(Participant participant) {
    return dictionaries.mentions().idOf(participant.who());
  }

  /* One on each side, both there, in the rank that the name tells: the event's own row says it all. */
  private static boolean isPlain(Event event) {
    return event.actors().size() == 1
        && event.recipients().size() <= 1
        && isPlain(event.actors())
        && isPlain(event.recipients());
  }

  private static boolean isPlain(List<Participant> side) {
    return side.isEmpty() || isPlain(side.get(0));
  }

  private static boolean isPlain(Participant one) {
    return one.person().isEmpty()
        && one.attendance() == Attendance.PRESENT
        && one.rank().equals(one.who().rank());
  }

  private static void writeDate(Edtf date, RowAppender row) throws SQLException {
    boolean day = date.day().isPresent() && date.text().length() == LENGTH_OF_A_DAY;
    row.text(day ? Optional.empty() : Optional.of(date.text()))
        .day(date.earliest())
        .day(date.latest());
  }

  private static Optional<Participant> target(Event event) {
    if (!event.recipients().isEmpty()) {
      return Optional.of(event.recipients().get(0));
    }
    return event.actors().size() > 1 ? Optional.of(event.actors().get(1)) : Optional.empty();
  }

  private void writeParties(long event, String side, List<Participant> participants)
      throws SQLException {
    short ordinal = 0;
    for (Participant participant : participants) {
      parties
          .begin()
          .add(event)
          .add(side)
          .add(ordinal++)
          .add(mention(participant))
          .text(participant.person().map(person -> person.value()))
          .text(participant.rank().map(rank -> rank.label()))
          .add(participant.attendance().label())
          .end();
    }
  }

  private void writePassage(long event, Provenance provenance) throws SQLException {
    if (provenance.place().isEmpty()
        && provenance.sentence().isEmpty()
        && provenance.span().isEmpty()) {
      return;
    }
    passages
        .begin()
        .add(event)
        .filled(provenance.place())
        .text(provenance.sentence())
        .number(provenance.span().map(Provenance.Span::begin))
        .number(provenance.span().map(Provenance.Span::end))
        .end();
  }

  static byte code(Orientation orientation) {
    return switch (orientation) {
      case FORWARD -> FORWARD;
      case REVERSED -> REVERSED;
      case MUTUAL -> MUTUAL;
    };
  }

  @Override
  public void close() throws SQLException {
    events.close();
    doubtful.close();
    parties.close();
    passages.close();
  }
}
