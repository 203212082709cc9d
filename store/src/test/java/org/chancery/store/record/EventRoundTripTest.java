// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

/** Whatever an event holds comes back from the record as it went in. */
final class EventRoundTripTest {
  private static final long SEED = 20_261_123;
  private static final List<String> DATES =
      List.of(
          "2024-07-04",
          "2024-07",
          "2024",
          "2022?",
          "2023-04~",
          "2023%",
          "202X",
          "2024-21",
          "2016/2019",
          "2020-08/..",
          "../2022-02",
          "2020/",
          "2024-07-XX",
          "2022-02/2024-10-15");
  private static final List<String> NAMES =
      List.of("BLR", "Russia", "EU", "BLR/OPP", "the Kremlin", "Nobody “knows” him", "Ünïcödé\tX");
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  private final Random random = new Random(SEED);

  @Test
  void everyEventComesBackAsItWentIn() {
    Map<String, Event> written = new TreeMap<>();
    for (int i = 0; i < 600; i++) {
      Event event = event(i);
      written.put(event.id().value(), event);
    }
    Map<String, Event> read = new TreeMap<>();
    try (RecordFile record = RecordFile.inMemory(REGISTRY, Ontology.bundled())) {
      record.replace(
          new Replacement(
              "c.yaml",
              "chronology",
              "0".repeat(64),
              Coverage.SELECTIVE,
              new ArrayList<>(written.values()),
              Map.of(),
              List.of()));
      record.withEvents(
          EventQuery.ALL, event -> read.put(event.event().id().value(), event.event()));
    }

    assertThat(read.keySet()).isEqualTo(written.keySet());
    written.forEach((id, event) -> assertThat(read.get(id)).as("seed %d", SEED).isEqualTo(event));
  }

  private Event event(int number) {
    Edtf date = Edtf.parse(pick(DATES));
    LocalDate day = date.open() ? LocalDate.of(2022, 1, 1) : date.earliest();
    return new Event(
        EventId.of("chronology", "event-" + number),
        date,
        maybe(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300))),
        parties(day, 1),
        parties(day, 0),
        coding().act(Ontology.bundled()),
        pick(List.of(Status.values())),
        random.nextBoolean(),
        maybe(venue()),
        maybe(new BigDecimal("0." + (100 + random.nextInt(900))).stripTrailingZeros()),
        pick(
            List.of("They met.", "“Quoted”, with 'marks'\nand a second line", "Минск, 北京", "a\tb")),
        new Provenance(
            "c.yaml",
            number + 1,
            pick(List.of("moshes-2024", "other", "")),
            pick(List.of("", "III ¶2")),
            maybe("https://example.org/?q=" + number),
            maybe("A sentence; with \"everything\"."),
            maybe(new Provenance.Span(random.nextInt(9), 9 + random.nextInt(90)))));
  }

  private List<Participant> parties(LocalDate day, int least) {
    List<Participant> parties = new ArrayList<>();
    for (int i = random.nextInt(4) + least; i > 0; i--) {
      Participant plain = Participant.present(REGISTRY.resolve(pick(NAMES), day));
      parties.add(
          random.nextBoolean()
              ? plain
              : new Participant(
                  plain.who(),
                  maybe(new ActorId("lukashenka")),
                  maybe(pick(List.of(Rank.values()))),
                  pick(List.of(Attendance.values()))));
    }
    return parties;
  }

  private Coding coding() {
    EventType type = pick(List.of(EventType.values()));
    List<Mode> modes = Ontology.bundled().modes(type);
    return new Coding(
        Optional.of(type),
        modes.isEmpty() ? Optional.empty() : maybe(pick(modes)),
        random.nextBoolean() ? Set.of() : Set.of("diplomatic", "military"),
        maybe("040"));
  }

  private Venue venue() {
    return new Venue(
        pick(List.of("", "Minsk", "O'Hare")),
        random.nextBoolean() ? Optional.of(new ActorId("BLR")) : Optional.empty(),
        maybe(new Venue.Point(53.9, 27.5667)));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
