// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.Correction;
import org.chancery.model.edit.DanglingEdit;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Recoding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;

/*
 * How it works. The table of corrections is made anew from the whole log each time: what an event was
 * recorded as is read first, what the log makes of it is written beside it, and the view `coding`
 * lays the one over the other. An event that is coded anew gets the incident that the rule gives it
 * then, unless an analyst put it into one by hand.
 */
/** Lays an analyst's corrections over the record. */
final class Corrections {
  private final Database database;
  private final Dictionaries dictionaries;
  private final ActorRegistry registry;
  private final Ontology ontology;
  private final IncidentRule rule;

  Corrections(
      Database database, Dictionaries dictionaries, ActorRegistry registry, Ontology ontology) {
    this.database = database;
    this.dictionaries = dictionaries;
    this.registry = registry;
    this.ontology = ontology;
    this.rule = new IncidentRule(ontology);
  }

  /** Replays a log; says which of its edits name events that are not there. */
  List<DanglingEdit> replay(Edits edits) {
    return dictionaries.transaction(
        () -> {
          database.execute("delete from correction");
          Map<EventId, Long> rows =
              new CorrectedEvents(database).keep(edits.corrections().keySet());
          Map<EventId, Event> recorded = recorded(edits);
          try (RowAppender corrections = database.appender("correction")) {
            for (Correction correction : edits.corrections().values()) {
              Event event = recorded.get(correction.event());
              Long row = rows.get(correction.event());
              if (event != null && row != null) {
                append(corrections, row, event, correction);
              }
            }
          }
          return edits.dangling(recorded::containsKey);
        });
  }

  private Map<EventId, Event> recorded(Edits edits) {
    Map<EventId, Event> recorded = new LinkedHashMap<>();
    if (!edits.corrections().isEmpty()) {
      new EventReader(database, dictionaries)
          .forEach(
              EventQuery.of(edits.corrections().keySet()),
              event -> recorded.put(event.event().id(), event.event()));
    }
    return recorded;
  }

  private void append(RowAppender rows, long row, Event event, Correction correction)
      throws SQLException {
    Recoding recoding = correction.recoding();
    Event now = recoded(event, recoding);
    IncidentRule.Key key = rule.keyOf(now);
    boolean untouched = recoding.equals(Recoding.NONE);
    rows.begin()
        .add(row)
        .add(correction.rejected())
        .number(recoding.changesAct() ? Optional.of(act(now)) : Optional.empty())
        .text(recoding.status().map(Status::label))
        .text(recoding.date().map(Edtf::text))
        .day(recoding.date().map(Edtf::earliest))
        .day(recoding.date().map(Edtf::latest))
        .number(recoding.source().map(source -> mention(now.actors())))
        .number(recoding.target().map(target -> mention(now.recipients())));
    Optional<Long> incident =
        correction.incident().or(() -> untouched ? Optional.empty() : Optional.of(key.incident()));
    if (incident.isPresent()) {
      rows.add(incident.get().longValue());
    } else {
      rows.addMissing();
    }
    if (untouched) {
      rows.addMissing();
    } else {
      rows.add(NumberedEvent.code(key.orientation()));
    }
    rows.add(correction.edits().stream().map(Corrections::line).collect(Collectors.joining("\n")))
        .end();
  }

  private int act(Event event) {
    return dictionaries.acts().idOf(new WordedAct(event.act(), event.says()));
  }

  private int mention(List<Participant> side) {
    return dictionaries.mentions().idOf(side.get(0).who());
  }

  private Event recoded(Event event, Recoding recoding) {
    return new Event(
        event.id(),
        recoding.date().orElse(event.date()),
        event.firstSeen(),
        recoding.source().map(actor -> side(actor, event)).orElse(event.actors()),
        recoding.target().map(actor -> side(actor, event)).orElse(event.recipients()),
        recoding.act(event.act(), ontology),
        recoding.status().orElse(event.status()),
        event.historical(),
        event.venue(),
        event.confidence(),
        event.says(),
        event.provenance());
  }

  private List<Participant> side(ActorId actor, Event event) {
    return List.of(Participant.present(registry.resolve(actor.value(), event.date().earliest())));
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
