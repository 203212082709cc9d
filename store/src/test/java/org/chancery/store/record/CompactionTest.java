// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose events lie in Parquet files says what the same record says in one file. */
final class CompactionTest {
  private static final Grounds GROUNDS =
      new Grounds("so the test wants it", Optional.empty(), Optional.empty());

  @TempDir private Path folder = Path.of("");

  private RecordFile single() {
    return open(folder.resolve("single.duckdb"));
  }

  private RecordFile parted() {
    try {
      return open(Files.createDirectories(folder.resolve("parted")));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static RecordFile open(Path path) {
    return RecordFile.open(path, ActorRegistry.bundled(), Ontology.bundled());
  }

  private void imported(RecordFile record, String name, IcewsLines lines) {
    record.importFile(ImportRequest.of(lines.write(folder.resolve(name))), Progress.SILENT);
  }

  private void first(RecordFile record) {
    imported(
        record,
        "a.tab",
        new IcewsLines()
            .row(1, "2018-02-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-02-01", "China", "Consult", "040", "Belarus")
            .row(3, "2018-03-02", "Belarus", "Accuse", "112", "Poland")
            .rowIn("Belarus", 4, "2018-03-05", "Russia", "Make a visit", "042", "Belarus")
            .row(5, "2018-03-05", "Belarus", "Host a visit", "043", "Russia")
            .row(6, "2018-04-30", "France", "Consult", "040", "Germany"));
  }

  private void second(RecordFile record) {
    imported(
        record,
        "b.tab",
        new IcewsLines()
            .row(3, "2018-03-02", "Belarus", "Accuse", "112", "Poland")
            .row(6, "2018-04-30", "France", "Accuse", "112", "Germany")
            .row(7, "2018-03-28", "Poland", "Accuse", "112", "Belarus")
            .row(8, "2018-05-01", "Belarus", "Accuse", "112", "An Unknown Name")
            .line("broken"));
  }

  private static void chronology(RecordFile record, Event... events) {
    record.replace(
        new Replacement(
            IncidentRule.CHRONOLOGY,
            IncidentRule.CHRONOLOGY,
            Integer.toString(List.of(events).hashCode()),
            Coverage.SELECTIVE,
            List.of(events),
            Map.of(),
            List.of()));
  }

  private static final Event SUMMIT =
      MadeEvents.of("chronology:summit", "2018-03-05", List.of("BLR", "RUS", "POL"), List.of());
  private static final Event SPRING =
      MadeEvents.of("chronology:spring", "2018-21", List.of("BLR"), List.of("POL", "CHN"));
  private static final Event LONG_AGO =
      MadeEvents.of("chronology:long-ago", "-0044-03-15", List.of("BLR"), List.of("POL"));

  private static void corrected(RecordFile record) {
    record.applyCorrections(
        Edits.replay(
            List.of(
                new Reject(new EventId("icews:6@2018-04-30"), GROUNDS),
                recode(
                    "icews:1@2018-02-01",
                    new Recoding(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Edtf.of(LocalDate.of(2018, 4, 3))),
                        Optional.empty(),
                        Optional.of(new ActorId("POL")))))));
  }

  private static Recode recode(String event, Recoding recoding) {
    return new Recode(new EventId(event), recoding, GROUNDS);
  }

  /* What a record goes through, with a compaction, or none, after every step. */
  private void live(RecordFile record, Runnable afterEachStep) {
    first(record);
    afterEachStep.run();
    chronology(record, SUMMIT, SPRING, LONG_AGO);
    afterEachStep.run();
    corrected(record);
    afterEachStep.run();
    second(record);
    afterEachStep.run();
    chronology(record, SPRING, LONG_AGO);
  }

  @Test
  void changesNothingOfWhatTheRecordSays() {
    try (RecordFile single = single();
        RecordFile parted = parted()) {
      live(single, () -> {});
      live(parted, () -> parted.compact(Progress.SILENT));

      assertThat(parted.storage().filed()).isPositive();
      assertThat(Everything.of(parted)).isEqualTo(Everything.of(single));
      parted.compact(Progress.SILENT);
      assertThat(parted.storage().loose()).isZero();
      assertThat(Everything.of(parted)).isEqualTo(Everything.of(single));
    }
    try (RecordFile single = single();
        RecordFile parted = parted()) {
      assertThat(Everything.of(parted)).as("opened again").isEqualTo(Everything.of(single));
    }
  }

  @Test
  void whatIsForgottenIsGoneFromTheFilesAsWell() {
    try (RecordFile single = single();
        RecordFile parted = parted()) {
      live(single, () -> {});
      live(parted, () -> parted.compact(Progress.SILENT));
      parted.compact(Progress.SILENT);

      single.forget("a.tab", "icews");
      parted.forget("a.tab", "icews");

      assertThat(Everything.of(parted)).isEqualTo(Everything.of(single));
      assertThat(parted.storage().files()).as("months without it stay as they are").isPositive();
    }
  }

  @Test
  void makesAFolderOutOfASingleFile() throws IOException {
    Path moved = folder.resolve("moved");
    List<String> before;
    try (RecordFile single = single()) {
      live(single, () -> {});
      before = Everything.of(single);
      Compacted compacted = single.compactTo(moved, Progress.SILENT);
      assertThat(compacted.events()).isEqualTo(single.counts().events() + 1); // one is rejected
      assertThat(Everything.of(single)).isEqualTo(before);
    }
    try (RecordFile parted = open(moved)) {
      assertThat(Everything.of(parted)).isEqualTo(before);
    }
    Path elsewhere = Files.move(moved, folder.resolve("elsewhere"));
    try (RecordFile parted = open(elsewhere)) {
      assertThat(Everything.of(parted)).as("the folder was moved").isEqualTo(before);
    }
  }

  @Test
  void aFileForEachMonthAndOneForWhatHasNone() throws IOException {
    try (RecordFile parted = parted()) {
      first(parted);
      chronology(parted, LONG_AGO);
      parted.compact(Progress.SILENT);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("parted").resolve("events"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> file.getParent().getFileName().toString()))
          .containsExactlyInAnyOrder(
              "month=2018-02", "month=2018-03", "month=2018-04", "month=undated");
    }
  }

  @Test
  void theManifestNamesTheFilesThatBelongTogetherAndSaysIfTheyAreOld() throws IOException {
    Path manifest = folder.resolve("parted").resolve("manifest.json");
    try (RecordFile parted = parted()) {
      first(parted);
      parted.compact(Progress.SILENT);
    }
    String current = Files.readString(manifest);
    assertThat(current)
        .contains("\"generation\": 1", "\"current\": true")
        .contains("\"file\": \"events/month=2018-03/000001.parquet\", \"rows\": 3")
        .contains("{\"table\": \"mention\", \"file\": \"tables/mention.000001.parquet\"");

    try (RecordFile parted = parted()) {
      parted.forget("a.tab", "icews");
    }

    assertThat(Files.readString(manifest))
        .isEqualTo(current.replace("\"current\": true", "\"current\": false"));
    assertThat(folder.resolve("parted/events/month=2018-03/000001.parquet")).exists();
    Files.delete(manifest);
    parted().close();
    assertThat(Files.readString(manifest)).contains("\"current\": false");
  }

  @Test
  void whereNothingChangedNothingIsWritten() {
    try (RecordFile parted = parted()) {
      first(parted);
      assertThat(parted.compact(Progress.SILENT)).extracting(Compacted::written).isEqualTo(3L);
      assertThat(parted.compact(Progress.SILENT)).extracting(Compacted::generation).isEqualTo(1);
      second(parted);
      assertThat(parted.compact(Progress.SILENT))
          .extracting(Compacted::generation, Compacted::written)
          .containsExactly(2, 3L); // March, April and May
    }
  }

  @Test
  void aFileThatIsMissingIsTold() throws IOException {
    try (RecordFile parted = parted()) {
      first(parted);
      parted.compact(Progress.SILENT);
    }
    Path lost = folder.resolve("parted/events/month=2018-03/000001.parquet");
    Files.delete(lost);

    ChanceryException refused =
        catchThrowableOfType(ChanceryException.class, () -> parted().close());

    assertThat(refused.fault()).isEqualTo(Fault.DATA);
    assertThat(refused.where()).contains(lost.toString());
  }

  @Test
  void aSingleFileHasNoPlaceForFiles() {
    try (RecordFile single = single()) {
      assertThat(
              catchThrowableOfType(
                      ChanceryException.class, () -> single.compact(Progress.SILENT))
                  .fault())
          .isEqualTo(Fault.USER);
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(catchThrowableOfType(ChanceryException.class, () -> open(folder).close()).fault())
        .isEqualTo(Fault.USER);
  }
}
