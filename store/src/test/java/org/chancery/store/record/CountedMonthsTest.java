// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was counted when files were written says what the events say. */
final class CountedMonthsTest {
  private static final List<String> CODES = List.of("BLR", "POL", "RUS");
  private static final List<String> NAMES =
      List.of("Belarus", "Poland", "Russia", "Opposition Supporter (Belarus)");
  private static final Period SPRING = MadeRecord.period("2018-01-20", "2018-04-10");
  private static final Grounds GROUNDS =
      new Grounds("so the test wants it", Optional.empty(), Optional.empty());

  @TempDir private Path folder = Path.of("");

  private RecordFile single() {
    return open(folder.resolve("single.duckdb"));
  }

  private RecordFile parted() throws IOException {
    return open(Files.createDirectories(folder.resolve("parted")));
  }

  private static RecordFile open(Path path) {
    return RecordFile.open(path, ActorRegistry.bundled(), Ontology.bundled());
  }

  private static String day(Random random) {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(150)).toString();
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void imported(RecordFile record, String name, int first, Random random) {
    IcewsLines lines = new IcewsLines();
    for (int id = first; id < first + 60; id++) {
      boolean accuses = random.nextBoolean();
      lines
          .scored(accuses ? "-2.1" : "0.3")
          .row(
              id,
              day(random),
              any(NAMES, random),
              accuses ? "Accuse" : "Host a visit",
              accuses ? "112" : "043",
              any(NAMES, random));
    }
    record.importFile(ImportRequest.of(lines.write(folder.resolve(name))), Progress.SILENT);
  }

  /* Their ids are plain numbers mostly. Some are of several, some have no day. */
  private static void chronology(RecordFile record, Random random) {
    List<Event> events = new ArrayList<>();
    for (int id = 1; id <= 60; id++) {
      String number = id % 9 == 0 ? "0" + id : Integer.toString(id);
      String date = id % 7 == 0 ? day(random).substring(0, 7) : id % 11 == 0 ? "2018" : day(random);
      List<String> actors = List.of(any(CODES, random));
      List<String> both = List.of(any(CODES, random), any(CODES, random));
      events.add(
          MadeEvents.of(
              "chronology:" + number, date, actors, id % 8 == 0 ? both : both.subList(0, 1)));
    }
    replace(record, IncidentRule.CHRONOLOGY, events, Map.of());
  }

  private static void replace(
      RecordFile record, String format, List<Event> events, Map<EventId, Event> alsoCoded) {
    String hash = Integer.toString(List.of(events, alsoCoded).hashCode());
    record.replace(
        new Replacement(format, format, hash, Coverage.SELECTIVE, events, alsoCoded, List.of()));
  }

  private static void corrected(RecordFile record, int edits, Random random) {
    List<String> ids = new ArrayList<>();
    record.withEvents(EventQuery.ALL.withRejected(), event -> ids.add(event.event().id().value()));
    List<EditOperation> log = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      EventId event = new EventId(any(ids.stream().sorted().toList(), random));
      log.add(
          random.nextInt(3) == 0
              ? new Reject(event, GROUNDS)
              : new Recode(
                  event,
                  new Recoding(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(Edtf.of(LocalDate.parse(day(random))))
                          .filter(date -> random.nextBoolean()),
                      Optional.of(new ActorId(any(CODES, random)))
                          .filter(actor -> random.nextBoolean()),
                      Optional.of(new ActorId(any(CODES, random)))),
                  GROUNDS));
    }
    record.applyCorrections(Edits.replay(log));
  }

  /* The series of some pairs, always and within a time that begins and ends within months. */
  private static List<String> series(RecordFile record) {
    List<String> told = new ArrayList<>();
    for (String pair : List.of("BLR POL", "RUS BLR", "POL POL")) {
      for (Optional<Period> period : List.of(Optional.<Period>empty(), Optional.of(SPRING))) {
        DyadMonthQuery.Pair two =
            new DyadMonthQuery.Pair(
                new ActorId(pair.substring(0, 3)), new ActorId(pair.substring(4)));
        record.withDyadMonths(
            new DyadMonthQuery(Optional.of(two), period), month -> told.add(pair + period + month));
      }
    }
    return told;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void saysWhatTheEventsSayWhateverChangedSince(int seed) throws IOException {
    try (RecordFile single = single();
        RecordFile parted = parted()) {
      for (RecordFile record : List.of(single, parted)) {
        Random random = new Random(seed);
        imported(record, "a.tab", 1, random);
        chronology(record, random);
        if (record == parted) {
          record.compact(Progress.SILENT);
        }
      }
      assertThat(series(parted)).as("counted").isNotEmpty().isEqualTo(series(single));
      for (RecordFile record : List.of(single, parted)) {
        corrected(record, 2, new Random(seed));
      }
      assertThat(series(parted)).as("corrected").isEqualTo(series(single));
      for (RecordFile record : List.of(single, parted)) {
        imported(record, "b.tab", 101, new Random(seed + 100));
      }
      assertThat(series(parted)).as("with loose events").isEqualTo(series(single));
      parted.compact(Progress.SILENT);
      assertThat(series(parted)).as("compacted").isEqualTo(series(single));
      for (RecordFile record : List.of(single, parted)) {
        record.forget("a.tab", "icews");
      }
      assertThat(series(parted)).as("with files gone").isEqualTo(series(single));
    }
  }

  @Test
  void noFileIsReadWhereNothingChangedSince() throws IOException {
    List<String> before;
    try (RecordFile parted = parted()) {
      imported(parted, "a.tab", 1, new Random(5));
      chronology(parted, new Random(5));
      parted.compact(Progress.SILENT);
      before = between(parted, "BLR", "POL");
      spoilFiles();
      assertThat(between(parted, "BLR", "POL")).isEqualTo(before).isNotEmpty();
    }
  }

  @Test
  void filesOfAnOlderChanceryAreReadAndCountedByTheNextCompaction() throws Exception {
    List<String> before;
    try (RecordFile parted = parted()) {
      imported(parted, "a.tab", 1, new Random(6));
      parted.compact(Progress.SILENT);
      before = between(parted, "BLR", "POL");
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("parted/record.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("delete from dyad_month; update part set counted = false");
    }
    try (RecordFile parted = parted()) {
      assertThat(between(parted, "BLR", "POL")).isEqualTo(before);
      assertThat(parted.compact(Progress.SILENT).written()).isZero();
      spoilFiles();
      assertThat(between(parted, "BLR", "POL")).isEqualTo(before).isNotEmpty();
    }
  }

  @Test
  void whatWasReadInATextAsWellCountsOnce() throws IOException {
    Event byHand = MadeEvents.of("chronology:1", "2018-03-05", List.of("BLR"), List.of("POL"));
    Event read = MadeEvents.of("text:1", "2018-03-05", List.of("BLR"), List.of("POL"));
    try (RecordFile parted = parted()) {
      replace(parted, IncidentRule.CHRONOLOGY, List.of(byHand), Map.of());
      replace(parted, IncidentRule.TEXT, List.of(read), Map.of(read.id(), byHand));
      parted.compact(Progress.SILENT);

      assertThat(between(parted, "BLR", "POL")).singleElement().asString().contains("codings=1,");
      replace(parted, IncidentRule.TEXT, List.of(read), Map.of());
      assertThat(between(parted, "BLR", "POL")).singleElement().asString().contains("codings=2,");
    }
  }

  private static List<String> between(RecordFile record, String one, String other) {
    List<String> told = new ArrayList<>();
    record.withDyadMonths(
        DyadMonthQuery.between(new ActorId(one), new ActorId(other)),
        month -> told.add(month.toString()));
    return told;
  }

  private void spoilFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("parted/events"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    }
  }
}
