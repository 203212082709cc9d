// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Edtf;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.Replacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Belarus accuses Poland three times, scored by PLOVER alone, and Russia once, by both scales. */
final class QuestionTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final ActorId RUSSIA = new ActorId("RUS");

  private final ActorRegistry registry = ActorRegistry.bundled();
  private final RecordFile record = RecordFile.inMemory(registry, Ontology.bundled());

  @BeforeEach
  void fill() {
    List<Event> events =
        Stream.concat(
                IntStream.rangeClosed(1, 3).mapToObj(day -> accused(day, "POL", Optional.empty())),
                Stream.of(accused(4, "RUS", Optional.of("112"))))
            .toList();
    String format = IncidentRule.CHRONOLOGY;
    record.replace(
        new Replacement(format, format, "0", Coverage.SELECTIVE, events, Map.of(), List.of()));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private Event accused(int day, String whom, Optional<String> cameo) {
    return new Event(
        new EventId("chronology:" + day),
        Edtf.parse("2018-01-0" + day),
        Optional.empty(),
        List.of(present("BLR")),
        List.of(present(whom)),
        new Coding(Optional.of(EventType.ACCUSE), Optional.empty(), Set.of(), cameo)
            .act(Ontology.bundled()),
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        "day " + day,
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Participant present(String code) {
    return Participant.present(registry.resolve(code, LocalDate.of(2018, 1, 1)));
  }

  private Question question(Set<ActorId> partners) {
    List<CoveredSpan> spans = record.coverage();
    return Question.of(
        record, BELARUS, partners, MeasureOptions.USUAL, MeasureOptions.USUAL, spans);
  }

  @Test
  void aboutTwoHoldsWhatIsBetweenThemAlone() {
    assertThat(question(Set.of(RUSSIA)).incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.partnerOf(BELARUS)).isEqualTo(RUSSIA));
    assertThat(question(Set.of()).incidents()).hasSize(4);
  }

  @Test
  void aboutTwoIsScoredAsAllThatTheFocusDoes() {
    assertThat(record.scored(IncidentQuery.between(BELARUS, RUSSIA)))
        .isEqualTo(Map.of(Scale.GOLDSTEIN, 1L, Scale.PLOVER, 1L)); // by itself: Goldstein
    assertThat(question(Set.of(RUSSIA)).scale()).isEqualTo(Scale.PLOVER);
    assertThat(question(Set.of()).scale()).isEqualTo(Scale.PLOVER);
  }
}
