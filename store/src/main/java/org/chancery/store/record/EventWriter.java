// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;

/** Writes the events of an input, inside the transaction of its import. Not thread-safe. */
final class EventWriter implements AutoCloseable {
  private final int input;
  private final Dictionaries dictionaries;
  private final EventAppender events;
  private final RowAppender doubtful;
  private final RowAppender parties;
  private final RowAppender passages;
  private long nextId;

  EventWriter(Database database, Dictionaries dictionaries, int input) throws SQLException {
    this.input = input;
    this.dictionaries = dictionaries;
    this.nextId = nextId(database);
    this.events = new EventAppender(database, "loose_event");
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
    NumberedEvent numbered = numbered(event, incident);
    events.add(numbered);
    writeDetails(numbered);
    return numbered.id();
  }

  /** Writes an event that the input may hold already; {@link Repetitions} settles it. */
  void writeDoubtful(Event event, IncidentRule.Key incident) throws SQLException {
    NumberedEvent numbered = numbered(event, incident);
    numbered.appendTo(doubtful);
    writeDetails(numbered);
  }

  private NumberedEvent numbered(Event event, IncidentRule.Key incident) {
    int parties = event.actors().size() + event.recipients().size();
    return new NumberedEvent(
        nextId++,
        dictionaries.origins().idOf(Origin.of(input, event)),
        mention(event.actors().get(0)),
        target(event).map(this::mention),
        dictionaries.acts().idOf(new WordedAct(event.act(), event.says())),
        event.venue().map(dictionaries.venues()::idOf),
        isPlain(event) ? 0 : (short) parties,
        event,
        incident);
  }

  private void writeDetails(NumberedEvent numbered) throws SQLException {
    Event event = numbered.event();
    if (numbered.parties() > 0) {
      writeParties(numbered.id(), "actor", event.actors());
      writeParties(numbered.id(), "recipient", event.recipients());
    }
    writePassage(numbered.id(), event.provenance());
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

  @Override
  public void close() throws SQLException {
    events.close();
    doubtful.close();
    parties.close();
    passages.close();
  }
}
