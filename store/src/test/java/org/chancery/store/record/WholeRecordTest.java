// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of a record as a whole: names, volume, incidents of several. */
final class WholeRecordTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final ActorId CHINA = new ActorId("CHN");
  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final Period MARCH = Grain.MONTH.containing(LocalDate.of(2018, 3, 1));

  @TempDir private Path folder = Path.of("");
  private final RecordFile record =
      RecordFile.inMemory(ActorRegistry.bundled(), Ontology.bundled());

  @AfterEach
  void close() {
    record.close();
  }

  private void imported(IcewsLines lines, Coverage coverage) {
    Path file = lines.write(folder.resolve(coverage.label() + ".tab"));
    record.importFile(
        new ImportRequest(file, Optional.empty(), coverage, Optional.empty(), Optional.empty()),
        Progress.SILENT);
  }

  private void imported(IcewsLines lines) {
    imported(lines, Coverage.SYSTEMATIC);
  }

  @Test
  void knowsAStateByItsBareNameItsHeadOrAnythingElse() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-02", "China", "Consult", "040", "Minsk")
            .row(3, "2018-03-03", "Alexander Lukashenko", "Consult", "040", "China")
            .row(4, "2018-03-04", "Foreign Affairs (Belarus)", "Consult", "040", "China")
            .row(5, "2018-03-05", "Citizen (Belarus)", "Accuse", "112", "Belarus"));

    Naming naming = record.naming();

    assertThat(naming.of(BELARUS)).isEqualTo(new Naming.Named(3, 1, 2));
    assertThat(naming.of(CHINA)).isEqualTo(new Naming.Named(4, 0, 0));
    assertThat(naming.of(RUSSIA)).isEqualTo(Naming.Named.NEVER);
  }

  @Test
  void knowsHowManyEventsHaveAPlace() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .rowIn("Belarus", 2, "2018-03-02", "Russia", "Consult", "040", "Ukraine"));

    assertThat(record.naming().events()).isEqualTo(2);
    assertThat(record.naming().placed()).isEqualTo(1);
  }

  @Test
  void anEmptyRecordKnowsNobody() {
    assertThat(record.naming()).isEqualTo(Naming.NONE);
    assertThat(record.volume(Set.of(Status.OCCURRED))).isEqualTo(Volume.NONE);
  }

  @Test
  void volumeCountsIncidentsNotCodings() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-01", "China", "Consult", "040", "Belarus")
            .row(3, "2018-03-02", "France", "Accuse", "112", "Poland")
            .row(4, "2018-03-02", "Police (Iran)", "Arrest", "173", "Citizen (Iran)"));

    Volume.Amount march = record.volume(Set.of(Status.OCCURRED)).in(MARCH);

    assertThat(march.all()).isEqualTo(3);
    assertThat(march.of(Optional.of(QuadClass.VERBAL_COOPERATION))).isEqualTo(1);
    assertThat(march.of(Optional.of(QuadClass.VERBAL_CONFLICT))).isEqualTo(1);
    assertThat(march.of(Optional.of(QuadClass.MATERIAL_CONFLICT))).isEqualTo(1);
  }

  @Test
  void volumeLeavesOutWhatSelectiveSourcesTell() {
    imported(
        new IcewsLines().row(1, "2018-03-01", "Belarus", "Consult", "040", "China"),
        Coverage.SELECTIVE);

    assertThat(record.volume(Set.of(Status.OCCURRED)).in(MARCH).all()).isZero();
  }

  @Test
  void volumeIsOfTheStatusesAskedFor() {
    imported(new IcewsLines().row(1, "2018-03-01", "Belarus", "Consult", "040", "China"));

    assertThat(record.volume(Set.of(Status.ANNOUNCED)).in(MARCH).all()).isZero();
  }

  @Test
  void incidentsOfSeveralComeOnceEach() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-02", "Russia", "Consult", "040", "China")
            .rowIn("Belarus", 3, "2018-03-03", "Russia", "Consult", "040", "Ukraine")
            .row(4, "2018-03-04", "France", "Consult", "040", "Poland")
            .row(5, "2018-03-05", "Police (France)", "Arrest", "173", "Citizen (France)")
            .row(6, "2018-03-06", "Police (China)", "Arrest", "173", "Citizen (China)"));

    assertThat(record.incidents(IncidentQuery.ofAny(Set.of(BELARUS, CHINA))))
        .extracting(one -> one.date().text())
        .containsExactly("2018-03-01", "2018-03-02", "2018-03-03", "2018-03-06");
    assertThat(record.incidents(IncidentQuery.ofAny(Set.of()))).hasSize(6);
  }

  @Test
  void countsWithWhomEachHasIncidentsThatCanBeMeasured() {
    imported(
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-01", "China", "Consult", "040", "Belarus")
            .row(3, "2018-03-02", "Russia", "Consult", "040", "China")
            .row(4, "2018-03-03", "China", "Consult", "040", "An Unknown Name")
            .row(5, "2018-04-01", "China", "Consult", "040", "Russia"));

    assertThat(record.measuredIncidents(IncidentQuery.ofAny(Set.of(CHINA, BELARUS)), MARCH))
        .containsOnlyKeys(BELARUS, CHINA)
        .containsEntry(BELARUS, new TreeMap<>(Map.of(CHINA, 1L)))
        .containsEntry(
            CHINA,
            new TreeMap<>(Map.of(BELARUS, 1L, RUSSIA, 1L, new ActorId("An Unknown Name"), 1L)));
  }

  @Test
  void partnersOfNobodyAreAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new IncidentQuery(Set.of(), Set.of(CHINA), Set.of(Status.OCCURRED), false, false));
  }
}
