// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class AlsoCodedTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  /* "h1 BLR+CHN CONSULT - 2023-05": id, actors, type, recipients, date. */
  private static Event event(String line) {
    String[] words = line.split(" ", -1);
    return new Event(
        new EventId((words[0].startsWith("h") ? "chronology:" : "text:") + words[0]),
        Edtf.parse(words[4]),
        Optional.empty(),
        parties(words[1]),
        parties(words[3]),
        new Coding(EventType.parse(words[2]), Optional.empty(), Set.of(), Optional.empty())
            .act(Ontology.bundled()),
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        line,
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<Participant> parties(String names) {
    return Stream.of(names.split("\\+", -1))
        .filter(name -> !name.equals("-"))
        .map(name -> Participant.present(REGISTRY.resolve(name, LocalDate.of(2023, 1, 1))))
        .toList();
  }

  private static Map<String, String> same(List<String> byHand, List<String> read) {
    Map<String, String> same = new TreeMap<>();
    AlsoCoded.of(
            byHand.stream().map(AlsoCodedTest::event).toList(),
            read.stream().map(AlsoCodedTest::event).toList())
        .forEach((id, counted) -> same.put(id.nativeId(), counted.id().nativeId()));
    return same;
  }

  @Test
  void sameTypePairAndDayAreTheSame() {
    assertThat(same(List.of("h1 BLR ACCUSE POL 2023-04"), List.of("r1 BLR ACCUSE POL 2023-04-05")))
        .containsEntry("r1", "h1");
  }

  @Test
  void anotherTypeDirectionPartnerOrMonthIsAnother() {
    assertThat(
            same(
                List.of("h1 BLR ACCUSE POL 2023-04"),
                List.of(
                    "r1 BLR REJECT POL 2023-04-05",
                    "r2 POL ACCUSE BLR 2023-04-05",
                    "r3 BLR ACCUSE LTU 2023-04-05",
                    "r4 BLR ACCUSE POL 2023-05-01")))
        .isEmpty();
  }

  @Test
  void aMutualActIsTheSameInEitherDirection() {
    assertThat(
            same(
                List.of("h1 BLR+CHN CONSULT - 2023-05-02"),
                List.of("r1 CHN+BLR CONSULT - 2023-05-02", "r2 CHN CONSULT BLR 2023-05")))
        .containsEntry("r1", "h1")
        .containsEntry("r2", "h1");
  }

  @Test
  void aPairOutOfASummitIsTheSummit() {
    assertThat(
            same(
                List.of("h1 BLR+CHN+RUS+KAZ CONSULT - 2023-05-02"),
                List.of("r1 RUS+BLR CONSULT - 2023-05-02")))
        .containsEntry("r1", "h1");
  }

  @Test
  void oneYearOfVisitsByHandIsNotEveryVisitThatWasRead() {
    assertThat(
            same(
                List.of("h1 BLR CONSULT RUS 2023"),
                List.of(
                    "r1 BLR CONSULT RUS 2023-03-01",
                    "r2 BLR CONSULT RUS 2023-08-01",
                    "r3 BLR CONSULT RUS 2023-03")))
        .isEqualTo(Map.of("r1", "h1", "r3", "h1"));
  }

  @Test
  void theNearestOfTwoCodedByHandIsTaken() {
    assertThat(
            same(
                List.of("h1 BLR CONSULT RUS 2023", "h2 BLR CONSULT RUS 2023-03-01"),
                List.of("r1 BLR CONSULT RUS 2023-03-01", "r2 BLR CONSULT RUS 2023-08-01")))
        .isEqualTo(Map.of("r1", "h2", "r2", "h1"));
  }

  @Test
  void actsWithoutRecipientAreTheSameIfTheirActorsAre() {
    assertThat(
            same(
                List.of("h1 BLR MOBILIZE - 2023-03"),
                List.of("r1 BLR MOBILIZE - 2023-03-04", "r2 RUS MOBILIZE - 2023-03-04")))
        .isEqualTo(Map.of("r1", "h1"));
  }
}
