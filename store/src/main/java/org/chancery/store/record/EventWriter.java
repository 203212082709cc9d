// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Orientation;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Report;
import org.chancery.model.event.Venue;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Writes what an input holds, inside the transaction of its import. Not thread-safe. */
final class EventWriter implements AutoCloseable {
  private final int input;
  private final MentionTable mentions;
  private final DuckDBAppender events;
  private final DuckDBAppender parties;
  private final DuckDBAppender reports;
  private final DuckDBAppender quarantine;
  private long lastId;

  EventWriter(Database database, MentionTable mentions, int input) throws SQLException {
    this.input = input;
    this.mentions = mentions;
    this.lastId = database.number("select coalesce(max(id), 0) from event");
    this.events = database.appender("event");
    this.parties = database.appender("party");
    this.reports = database.appender("report");
    this.quarantine = database.appender("quarantine");
  }

  void write(Event event, IncidentRule.Key incident) throws SQLException {
    long id = ++lastId;
    boolean plain = isPlain(event);
    events.beginRow();
    events.append(id);
    events.append(input);
    events.append(event.provenance().file());
    events.append(event.provenance().line());
    events.append(event.id().feed());
    events.append(event.id().nativeId());
    appendDate(event.date());
    appendDay(event.firstSeen());
    events.append(mentions.idOf(event.actors().get(0).who()));
    appendTarget(event);
    events.append(plain ? (short) 0 : (short) (event.actors().size() + event.recipients().size()));
    appendAct(event.act());
    events.append(event.status().label());
    events.append(event.historical());
    appendVenue(event.venue());
    if (event.confidence().isPresent()) {
      events.appendDecimal(thousandths(event.confidence().get()));
    } else {
      events.appendNull();
    }
    events.append(event.says());
    appendProvenance(event.provenance());
    events.append(incident.incident());
    events.append(code(incident.orientation()));
    events.endRow();
    if (!plain) {
      writeParties(id, "actor", event.actors());
      writeParties(id, "recipient", event.recipients());
    }
  }

  /* One on each side, both there, in the rank that the name tells: the event's own row says it all. */
  private static boolean isPlain(Event event) {
    return event.actors().size() == 1
        && event.recipients().size() <= 1
        && isPlain(event.actors())
        && isPlain(event.recipients());
  }

  private static boolean isPlain(List<Participant> side) {
    return side.isEmpty() || side.get(0).equals(Participant.present(side.get(0).who()));
  }

  private void appendDate(Edtf date) throws SQLException {
    append(events, date.day().isPresent() && isDay(date) ? null : date.text());
    MentionTable.appendDay(events, date.earliest());
    MentionTable.appendDay(events, date.latest());
  }

  private static boolean isDay(Edtf date) {
    return date.text().equals(date.earliest().toString());
  }

  private void appendTarget(Event event) throws SQLException {
    if (event.recipients().isEmpty()) {
      if (event.actors().size() > 1) {
        events.append(mentions.idOf(event.actors().get(1).who()));
      } else {
        events.appendNull();
      }
    } else {
      events.append(mentions.idOf(event.recipients().get(0).who()));
    }
  }

  private void appendAct(Act act) throws SQLException {
    appendText(events, act.type().map(Enum::name));
    appendText(events, act.mode().map(Mode::name));
    append(events, act.contexts().isEmpty() ? null : String.join("|", act.contexts()));
    appendText(events, act.cameo());
    appendQuad(events, act.quad());
    appendScore(events, act.goldstein());
    appendScore(events, act.plover());
  }

  static void appendQuad(DuckDBAppender rows, Optional<QuadClass> quad) throws SQLException {
    if (quad.isPresent()) {
      rows.append((byte) quad.get().code());
    } else {
      rows.appendNull();
    }
  }

  static void appendScore(DuckDBAppender rows, Optional<Intensity> score) throws SQLException {
    if (score.isPresent()) {
      BigDecimal hundredths = score.get().value().movePointRight(2);
      rows.appendDecimal(hundredths.setScale(0, RoundingMode.HALF_EVEN).intValueExact());
    } else {
      rows.appendNull();
    }
  }

  static void appendText(DuckDBAppender rows, Optional<String> text) throws SQLException {
    append(rows, text.orElse(null));
  }

  private void appendVenue(Optional<Venue> venue) throws SQLException {
    append(events, venue.map(Venue::name).filter(name -> !name.isEmpty()).orElse(null));
    append(events, venue.flatMap(Venue::state).map(state -> state.value()).orElse(null));
    Optional<Venue.Point> point = venue.flatMap(Venue::point);
    if (point.isPresent()) {
      events.append(point.get().latitude());
      events.append(point.get().longitude());
    } else {
      events.appendNull();
      events.appendNull();
    }
  }

  private void appendProvenance(Provenance provenance) throws SQLException {
    events.append(provenance.source());
    append(events, provenance.place().isEmpty() ? null : provenance.place());
    append(events, provenance.document().orElse(null));
    append(events, provenance.sentence().orElse(null));
    Optional<Provenance.Span> span = provenance.span();
    if (span.isPresent()) {
      events.append(span.get().begin());
      events.append(span.get().end());
    } else {
      events.appendNull();
      events.appendNull();
    }
  }

  private void appendDay(Optional<LocalDate> day) throws SQLException {
    if (day.isPresent()) {
      events.appendEpochDays((int) day.get().toEpochDay());
    } else {
      events.appendNull();
    }
  }

  private void writeParties(long event, String side, List<Participant> participants)
      throws SQLException {
    short ordinal = 0;
    for (Participant participant : participants) {
      parties.beginRow();
      parties.append(event);
      parties.append(side);
      parties.append(ordinal++);
      parties.append(mentions.idOf(participant.who()));
      append(parties, participant.person().map(person -> person.value()).orElse(null));
      append(parties, participant.rank().map(rank -> rank.label()).orElse(null));
      parties.append(participant.attendance().label());
      parties.endRow();
    }
  }

  void write(Report report) throws SQLException {
    reports.beginRow();
    reports.append(input);
    reports.append(report.event().feed());
    reports.append(report.event().nativeId());
    reports.append(report.document());
    reports.appendEpochDays((int) report.seen().toEpochDay());
    reports.append(report.sentence());
    if (report.confidence().isPresent()) {
      reports.appendDecimal(thousandths(report.confidence().get()));
    } else {
      reports.appendNull();
    }
    reports.endRow();
  }

  void write(Problem problem) throws SQLException {
    quarantine.beginRow();
    quarantine.append(input);
    quarantine.append(problem.file());
    quarantine.append(problem.line());
    quarantine.append(problem.reason());
    quarantine.append(problem.message());
    quarantine.append(problem.raw().replace("\0", "\\0"));
    quarantine.endRow();
  }

  private static short thousandths(BigDecimal share) {
    return share.movePointRight(3).setScale(0, RoundingMode.HALF_EVEN).shortValueExact();
  }

  static byte code(Orientation orientation) {
    return switch (orientation) {
      case FORWARD -> 0;
      case REVERSED -> 1;
      case MUTUAL -> 2;
    };
  }

  private static void append(DuckDBAppender rows, @Nullable String text) throws SQLException {
    if (text == null) {
      rows.appendNull();
    } else {
      rows.append(text);
    }
  }

  @Override
  public void close() throws SQLException {
    events.close();
    parties.close();
    reports.close();
    quarantine.close();
  }
}
