// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record, with real files and a real DuckDB. */
final class RecordFileTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();
  private static final ActorId BELARUS = new ActorId("BLR");

  @TempDir private Path folder = Path.of("");
  private RecordFile record = RecordFile.inMemory(REGISTRY, Ontology.bundled());

  @BeforeEach
  void openOnDisk() {
    record.close();
    record = open();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private RecordFile open() {
    return RecordFile.open(folder.resolve("r.duckdb"), REGISTRY, Ontology.bundled());
  }

  private ImportReport imported(Path file) {
    return record.importFile(ImportRequest.of(file), Progress.SILENT);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static IcewsLines three() {
    return new IcewsLines()
        .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
        .row(2, "2018-03-02", "Belarus", "Accuse", "112", "Poland")
        .row(3, "2018-03-05", "Russia", "Make a visit", "042", "Belarus");
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    record.withEvents(EventQuery.ALL, event -> ids.add(event.event().id().value()));
    return ids;
  }

  @Test
  void importingTheSameBytesAgainChangesNothing() {
    imported(three().write(file("a.tab")));

    ImportReport again = imported(three().write(file("renamed.tab")));

    assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.ALREADY_RECORDED);
    assertThat(ids()).hasSize(3);
    assertThat(record.inputs()).hasSize(1);
  }

  @Test
  void rowsThatAnotherFileHadAreRepeatedNotDoubled() {
    imported(three().write(file("a.tab")));

    ImportReport overlap =
        imported(
            three()
                .row(4, "2018-03-06", "China", "Consult", "040", "Belarus")
                .write(file("b.tab")));

    assertThat(overlap.repeated()).isEqualTo(3);
    assertThat(overlap.events()).isEqualTo(1);
    assertThat(ids()).hasSize(4);
  }

  @Test
  void oneIdForTwoEventsKeepsBothHoweverOftenTheyCome() {
    IcewsLines twice =
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(1, "2018-03-01", "Belarus", "Accuse", "112", "Poland");
    imported(twice.write(file("a.tab")));
    List<String> first = ids();

    ImportReport later =
        imported(
            twice.row(9, "2018-03-09", "Russia", "Consult", "040", "Iran").write(file("b.tab")));

    assertThat(first).containsExactlyInAnyOrder("icews:1@2018-03-01", "icews:1@2018-03-01~2");
    assertThat(later.repeated()).isEqualTo(2);
    assertThat(ids()).hasSize(3).containsAll(first);
  }

  @Test
  void aBadRowIsKeptWithItsReasonAndStopsNoOther() {
    ImportReport report =
        imported(
            three()
                .line("too\tfew")
                .row(5, "2018-02-31", "A", "x", "040", "B")
                .write(file("a.tab")));

    assertThat(report.events()).isEqualTo(3);
    assertThat(report.quarantined()).isEqualTo(2);
    assertThat(report.reasons()).containsOnlyKeys("column-count", "date");
    assertThat(record.quarantine(0))
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("a.tab");
              assertThat(problem.line()).isEqualTo(5);
              assertThat(problem.raw()).isEqualTo("too\tfew");
            });
  }

  @Test
  void anImportThatFailsLeavesTheRecordAsItWas() throws Exception {
    imported(three().write(file("a.tab")));
    Path broken = file("b.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(broken))) {
      zip.putNextEntry(new ZipEntry("good.tab"));
      zip.write(
          new IcewsLines()
              .row(7, "2018-03-07", "Iran", "Consult", "040", "Belarus")
              .text()
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("picture.bin"));
      zip.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 13, 0, 0, 0, 0, 1});
    }
    List<String> before = ids();

    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> imported(broken))
        .satisfies(failed -> assertThat(failed.fault()).isEqualTo(Fault.DATA));

    assertThat(ids()).isEqualTo(before);
    assertThat(record.inputs()).hasSize(1);
  }

  @Test
  void aTruncatedZipKeepsTheRowsBeforeTheBreak() throws Exception {
    IcewsLines many = new IcewsLines();
    for (int i = 1; i <= 5_000; i++) {
      many.row(i, "2018-03-%02d".formatted(i % 28 + 1), "Belarus", "Consult", "040", "Iran" + i);
    }
    Path whole = file("whole.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
      zip.putNextEntry(new ZipEntry("a.tab"));
      zip.write(many.text().getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(file("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));

    ImportReport report = imported(cut);

    assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.BROKEN_OFF);
    assertThat(report.events()).isBetween(500L, 4_999L);
    assertThat(report.reasons()).containsKey("broken-off");
    assertThat(record.inputs().get(0).complete()).isFalse();
  }

  @Test
  void mirrorCodingsAreOneIncidentOfTheVisitor() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-01", "China", "Consult", "040", "Belarus")
            .row(3, "2018-03-02", "Belarus", "Host a visit", "043", "Russia")
            .row(4, "2018-03-02", "Russia", "Make a visit", "042", "Belarus")
            .write(file("a.tab")));

    List<Incident> incidents = record.incidents(IncidentQuery.of(BELARUS));

    assertThat(record.counts().events()).isEqualTo(4);
    assertThat(record.counts().incidents()).isEqualTo(2);
    assertThat(incidents).hasSize(2).allSatisfy(one -> assertThat(one.codings()).isEqualTo(2));
    assertThat(incidents.get(0).mutual()).isTrue();
    assertThat(incidents.get(1).source()).isEqualTo(new ActorId("RUS"));
    assertThat(incidents.get(1).mutual()).isFalse();
  }

  @Test
  void aLoneHostingIsStillAnActOfTheVisitor() {
    imported(
        new IcewsLines()
            .row(3, "2018-03-02", "Belarus", "Host a visit", "043", "Russia")
            .write(file("a.tab")));

    Incident visit = record.incidents(IncidentQuery.of(BELARUS)).get(0);

    assertThat(visit.source()).isEqualTo(new ActorId("RUS"));
    assertThat(visit.sourceSide().mention()).isEqualTo("Russia");
  }

  @Test
  void countsCodingsByThemselvesWhenAsked() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-01", "China", "Consult", "040", "Belarus")
            .write(file("a.tab")));
    IncidentQuery perEvent =
        new IncidentQuery(BELARUS, Set.of(), EnumSet.of(Status.OCCURRED), false, true);

    assertThat(record.incidents(IncidentQuery.of(BELARUS))).hasSize(1);
    assertThat(record.incidents(perEvent)).hasSize(2);
  }

  @Test
  void leavesOutWhatOppositionDoesUnlessAsked() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Main Opposition (Belarus)", "Accuse", "112", "Russia")
            .row(2, "2018-03-01", "Foreign Affairs (Belarus)", "Consult", "040", "Russia")
            .write(file("a.tab")));
    IncidentQuery all =
        new IncidentQuery(BELARUS, Set.of(), EnumSet.of(Status.OCCURRED), true, false);

    assertThat(record.incidents(IncidentQuery.of(BELARUS))).hasSize(1);
    assertThat(record.incidents(all)).hasSize(2);
  }

  @Test
  void givesWhatHappenedAtHomeAndWhatOthersDidThereAsWell() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Police (Belarus)", "Arrest", "173", "Citizen (Belarus)")
            .row(6, "2018-03-01", "Police (Belarus)", "Arrest", "173", "Citizen (Belarus)")
            .rowIn("Belarus", 2, "2018-03-02", "Russia", "Consult", "040", "Ukraine")
            .row(3, "2018-03-03", "Russia", "Consult", "040", "Ukraine")
            .rowIn("Belarus", 4, "2018-03-04", "Russia", "Make statement", "010", "Russia")
            .row(5, "2018-03-05", "Belarus", "Consult", "040", "China")
            .write(file("a.tab")));

    assertThat(record.incidents(IncidentQuery.of(BELARUS)))
        .extracting(one -> one.date().text())
        .containsExactly("2018-03-01", "2018-03-02", "2018-03-05");
    assertThat(record.incidents(IncidentQuery.between(BELARUS, new ActorId("CHN")))).hasSize(1);
  }

  @Test
  void coverageHasGapsWhereTheFeedTellsOfNothing() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-02", "France", "Consult", "040", "China")
            .row(3, "2018-03-09", "France", "Consult", "040", "China")
            .write(file("a.tab")));

    assertThat(record.coverage())
        .extracting(CoveredSpan::period)
        .containsExactly(
            new Period(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 2)),
            new Period(LocalDate.of(2018, 3, 9), LocalDate.of(2018, 3, 9)));
  }

  @Test
  void keepsARelationThatNoCodebookHasAndListsIt() {
    ImportReport report =
        imported(
            new IcewsLines()
                .row(1, "2018-03-01", "Belarus", "Do the unheard of", "", "China")
                .write(file("a.tab")));

    assertThat(report.events()).isEqualTo(1);
    assertThat(report.uncoded()).isEqualTo(1);
    assertThat(record.uncodedRelations()).containsEntry("Do the unheard of", 1L);
  }

  @Test
  void outlivesTheProcess() {
    imported(three().write(file("a.tab")));
    List<String> before = ids();

    record.close();
    record = open();

    assertThat(ids()).isEqualTo(before);
  }

  @Test
  void findsNothingButThePlainTextInAHostileName() {
    String hostile = "Robert'); drop table event;--";
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", hostile, "Consult", "040", "China")
            .write(file("a.tab")));

    List<String> found = new ArrayList<>();
    record.withEvents(
        EventQuery.of(new ActorId(hostile)), event -> found.add(event.event().id().value()));

    assertThat(found).hasSize(1);
    assertThat(ids()).hasSize(1);
  }

  @Test
  void refusesARecordOfANewerChancery() throws Exception {
    record.close();
    try (Connection newer = DriverManager.getConnection("jdbc:duckdb:" + file("r.duckdb"));
        var statement = newer.createStatement()) {
      statement.execute("insert into schema_step values (999)");
    }

    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(this::open)
        .satisfies(
            refused -> {
              assertThat(refused.fault()).isEqualTo(Fault.DATA);
              assertThat(refused.what()).contains("schema 999");
            });
    record = RecordFile.inMemory(REGISTRY, Ontology.bundled());
  }

  @Test
  void refusesAFileThatIsNoRecordAndLeavesItAlone() throws IOException {
    Path notes = Files.writeString(file("notes.duckdb"), "these are notes\n".repeat(400));

    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> RecordFile.open(notes, REGISTRY, Ontology.bundled()))
        .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.DATA));

    assertThat(notes).content().startsWith("these are notes");
  }
}
