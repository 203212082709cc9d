// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Outlet;
import org.chancery.model.source.Outlets;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who tells of an event, so that one wire text is one source. */
final class OriginsTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final Outlets OUTLETS =
      Outlets.of(List.of(new Outlet("example.by", BELARUS, "invented")));

  @TempDir private Path folder = Path.of("");
  private final RecordFile record = RecordFile.inMemory(REGISTRY, Ontology.bundled());

  @AfterEach
  void close() {
    record.close();
  }

  private Origin origin(String work, String document, String sentence) {
    Event event = event(work, document, sentence);
    record.replace(
        new Replacement(
            IncidentRule.TEXT,
            IncidentRule.TEXT,
            document + sentence,
            Coverage.SELECTIVE,
            List.of(event),
            Map.of(),
            List.of()));
    return record.origins(Set.of(event.id()), OUTLETS).values().iterator().next();
  }

  private static Event event(String work, String document, String sentence) {
    LocalDate day = LocalDate.of(2023, 1, 1);
    return new Event(
        new EventId("text:a"),
        Edtf.parse("2023-04-05"),
        Optional.empty(),
        List.of(Participant.present(REGISTRY.resolve("BLR", day))),
        List.of(Participant.present(REGISTRY.resolve("POL", day))),
        new Coding(Optional.of(EventType.ACCUSE), Optional.empty(), Set.of(), Optional.empty())
            .act(Ontology.bundled()),
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        new Provenance(
            "f",
            1,
            work,
            "",
            Optional.of(document).filter(text -> !text.isEmpty()),
            Optional.of(sentence).filter(text -> !text.isEmpty()),
            Optional.empty()));
  }

  @Test
  void thePublisherIsTheHostOfTheAddress() {
    assertThat(origin("wire-2023", "https://www.Example.org:443/a b?c", "").publisher())
        .isEqualTo("example.org");
  }

  @Test
  void withoutAnAddressThePublisherIsTheWork() {
    Origin origin = origin("wire-2023", "", "");

    assertThat(origin.source()).isEqualTo("wire-2023");
    assertThat(origin.publisher()).isEqualTo("wire-2023");
    assertThat(origin.wording()).isEmpty();
  }

  @Test
  void oneWireTextHasOneWordingInEveryPaper() {
    Origin one = origin("a", "https://one.example/1", "Minsk accused Warsaw.");
    Origin other = origin("b", "https://other.example/2", "MINSK accused Warsaw");

    assertThat(one.publisher()).isNotEqualTo(other.publisher());
    assertThat(one.wording()).isPresent().isEqualTo(other.wording());
  }

  @Test
  void marksThePublisherThatAStateControls() {
    assertThat(origin("a", "https://eng.example.by/1", "").controlledBy()).contains(BELARUS);
    assertThat(origin("a", "https://example.org/1", "").controlledBy()).isEmpty();
  }

  @Test
  void icewsNamesThePublisherOfEachStory() {
    record.importFile(
        ImportRequest.of(
            new IcewsLines()
                .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
                .write(folder.resolve("a.tab"))),
        Progress.SILENT);
    EventId id = new EventId("icews:1@2018-03-01");

    assertThat(record.origins(Set.of(id, new EventId("icews:2")), OUTLETS))
        .containsOnlyKeys(id)
        .containsValue(
            new Origin(
                "icews", "Wire", Optional.empty(), Optional.empty(), OptionalDouble.empty()));
  }

  @Test
  void nothingAskedIsNothingAnswered() {
    assertThat(record.origins(Set.of(), OUTLETS)).isEmpty();
  }
}
