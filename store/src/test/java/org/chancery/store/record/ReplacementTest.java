// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Split;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events that take the place of others, and those that count as another. */
final class ReplacementTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();
  private static final Event BY_HAND = event("chronology:a", "2023-04", Status.ANNOUNCED);
  private static final Event READ = event("text:r1", "2023-04-05", Status.OCCURRED);
  private static final Event ALONE = event("text:r2", "2023-09-05", Status.OCCURRED);

  private final RecordFile record = RecordFile.inMemory(REGISTRY, Ontology.bundled());

  @AfterEach
  void closeRecord() {
    record.close();
  }

  private static Event event(String id, String date, Status status) {
    LocalDate day = LocalDate.of(2023, 1, 1);
    return new Event(
        new EventId(id),
        Edtf.parse(date),
        Optional.empty(),
        List.of(Participant.present(REGISTRY.resolve("BLR", day))),
        List.of(Participant.present(REGISTRY.resolve("POL", day))),
        new Coding(Optional.of(EventType.ACCUSE), Optional.empty(), Set.of(), Optional.empty())
            .act(Ontology.bundled()),
        status,
        false,
        Optional.empty(),
        Optional.empty(),
        id,
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private void replace(String format, List<Event> events, Map<EventId, Event> alsoCoded) {
    record.replace(
        new Replacement(
            format, format, events.toString(), Coverage.SELECTIVE, events, alsoCoded, List.of()));
  }

  private List<Incident> incidents(boolean perEvent) {
    return record.incidents(
        new IncidentQuery(
            new ActorId("BLR"), Set.of(), EnumSet.allOf(Status.class), false, perEvent));
  }

  private void readBoth() {
    replace(IncidentRule.CHRONOLOGY, List.of(BY_HAND), Map.of());
    replace(IncidentRule.TEXT, List.of(READ, ALONE), Map.of(READ.id(), BY_HAND));
  }

  @Test
  void whatAPersonCodedAsWellIsKeptInItsIncidentAndCountsNowhere() {
    readBoth();

    assertThat(incidents(false))
        .extracting(incident -> incident.status() + " " + incident.events())
        .containsExactlyInAnyOrder("ANNOUNCED [chronology:a]", "OCCURRED [text:r2]");
    assertThat(incidents(true)).hasSize(2);
    List<RecordedEvent> events = new ArrayList<>();
    record.withEvents(EventQuery.ALL, events::add);
    assertThat(events)
        .extracting(one -> one.event().id().value() + " " + one.countedAs().isPresent())
        .containsExactlyInAnyOrder("chronology:a false", "text:r1 true", "text:r2 false");
    assertThat(record.counts().incidents()).isEqualTo(2);
    assertThat(record.counts().events()).isEqualTo(3);
  }

  @Test
  void splitFromItsIncidentItCountsByItself() {
    readBoth();
    record.applyCorrections(
        Edits.replay(
            List.of(
                new Split(
                    READ.id(), new Grounds("another act", Optional.empty(), Optional.empty())))));

    assertThat(incidents(false)).hasSize(3);
  }

  @Test
  void aReplacementTakesAllOfTheOneBeforeAndNothingOfOthers() {
    readBoth();
    replace(IncidentRule.TEXT, List.of(READ), Map.of());

    assertThat(incidents(false))
        .extracting(incident -> incident.events().toString())
        .containsExactlyInAnyOrder("[chronology:a]", "[text:r1]");
    record.forget(IncidentRule.TEXT, IncidentRule.TEXT);
    assertThat(incidents(false)).hasSize(1);
    assertThat(record.inputs()).hasSize(1);
  }
}
