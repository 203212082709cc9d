// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Resolution;
import org.chancery.model.edit.Correction;
import org.chancery.model.edit.DanglingEdit;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Recoding;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.duckdb.DuckDBAppender;

/*
 * How it works. The table of corrections is made anew from the whole log each time: what an event was
 * recorded as is read first, what the log makes of it is written beside it, and the view `coding`
 * lays the one over the other. An event that is coded anew gets the incident that the rule gives it
 * then, unless an analyst put it into one by hand.
 */
/** Lays an analyst's corrections over the record. */
final class Corrections {
  private final Database database;
  private final MentionTable mentions;
  private final ActorRegistry registry;
  private final Ontology ontology;

  Corrections(Database database, MentionTable mentions, ActorRegistry registry, Ontology ontology) {
    this.database = database;
    this.mentions = mentions;
    this.registry = registry;
    this.ontology = ontology;
  }

  /** Replays a log; says which of its edits name events that are not there. */
  List<DanglingEdit> replay(Edits edits) {
    return database.transaction(
        () -> {
          database.execute("delete from correction");
          Map<EventId, Long> rows = rowsOf(edits);
          Map<EventId, Event> recorded = recorded(edits);
          try (DuckDBAppender corrections = database.appender("correction")) {
            for (Correction correction : edits.corrections().values()) {
              Event event = recorded.get(correction.event());
              Long row = rows.get(correction.event());
              if (event != null && row != null) {
                append(corrections, row, event, correction);
              }
            }
          }
          mentions.save(database);
          return edits.dangling(recorded::containsKey);
        });
  }

  private Map<EventId, Long> rowsOf(Edits edits) {
    Map<EventId, Long> rows = new LinkedHashMap<>();
    for (EventId event : edits.corrections().keySet()) {
      database.forEach(
          "select id from event where feed = ? and native_id = ?",
          row -> rows.put(event, row.getLong(1)),
          event.feed(),
          event.nativeId());
    }
    return rows;
  }

  private Map<EventId, Event> recorded(Edits edits) {
    Map<EventId, Event> recorded = new LinkedHashMap<>();
    if (!edits.corrections().isEmpty()) {
      new EventReader(database, mentions)
          .forEach(
              EventQuery.of(edits.corrections().keySet()),
              event -> recorded.put(event.event().id(), event.event()));
    }
    return recorded;
  }

  private void append(DuckDBAppender rows, long row, Event event, Correction correction)
      throws SQLException {
    Recoding recoding = correction.recoding();
    boolean recoded = recoding.changesAct();
    Act act = recoding.act(event.act(), ontology);
    Optional<Edtf> date = recoding.date();
    Optional<Resolution> source = resolved(recoding.source(), event);
    Optional<Resolution> target = resolved(recoding.target(), event);
    rows.beginRow();
    rows.append(row);
    rows.append(correction.rejected());
    rows.append(recoded);
    EventWriter.appendText(rows, act.type().map(Enum::name));
    EventWriter.appendText(rows, act.mode().map(Mode::name));
    EventWriter.appendText(rows, act.cameo());
    EventWriter.appendQuad(rows, act.quad());
    EventWriter.appendScore(rows, act.goldstein());
    EventWriter.appendScore(rows, act.plover());
    EventWriter.appendText(rows, recoding.status().map(Status::label));
    EventWriter.appendText(rows, date.map(Edtf::text));
    MentionTable.appendDay(rows, date.map(Edtf::earliest).orElse(LocalDate.MIN));
    MentionTable.appendDay(rows, date.map(Edtf::latest).orElse(LocalDate.MAX));
    appendMention(rows, source);
    appendMention(rows, target);
    Optional<Long> incident =
        correction.incident().or(() -> incidentOf(event, recoding, act, source, target));
    if (incident.isPresent()) {
      rows.append(incident.get().longValue());
    } else {
      rows.appendNull();
    }
    rows.append(
        correction.edits().stream().map(Corrections::line).collect(Collectors.joining("\n")));
    rows.endRow();
  }

  private Optional<Resolution> resolved(Optional<ActorId> actor, Event event) {
    LocalDate on = event.date().earliest();
    return actor.map(id -> registry.resolve(id.value(), on));
  }

  private void appendMention(DuckDBAppender rows, Optional<Resolution> who) throws SQLException {
    if (who.isPresent()) {
      rows.append(mentions.idOf(who.get()));
    } else {
      rows.appendNull();
    }
  }

  private Optional<Long> incidentOf(
      Event event,
      Recoding recoding,
      Act act,
      Optional<Resolution> source,
      Optional<Resolution> target) {
    if (recoding.equals(Recoding.NONE)) {
      return Optional.empty();
    }
    Event now =
        new Event(
            event.id(),
            recoding.date().orElse(event.date()),
            event.firstSeen(),
            source.map(who -> List.of(Participant.present(who))).orElse(event.actors()),
            target.map(who -> List.of(Participant.present(who))).orElse(event.recipients()),
            act,
            recoding.status().orElse(event.status()),
            event.historical(),
            event.venue(),
            event.confidence(),
            event.says(),
            event.provenance());
    return Optional.of(new IncidentRule(ontology).keyOf(now).incident());
  }

  /* What was done, why, by whom and when, on one line. */
  private static String line(EditOperation edit) {
    List<String> parts = new ArrayList<>();
    parts.add(edit.operation());
    parts.add(edit.grounds().reason().replaceAll("\\s+", " "));
    edit.grounds().by().ifPresent(parts::add);
    edit.grounds().on().ifPresent(day -> parts.add(day.toString()));
    return String.join("; ", parts);
  }
}
