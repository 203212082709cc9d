// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dyad-months, against sums done by hand. */
final class DyadMonthTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final ActorId POLAND = new ActorId("POL");

  @TempDir private Path folder = Path.of("");
  private RecordFile record = RecordFile.inMemory(ActorRegistry.bundled(), Ontology.bundled());

  @AfterEach
  void close() {
    record.close();
  }

  private void parted() throws IOException {
    record.close();
    record =
        RecordFile.open(
            Files.createDirectories(folder.resolve("parted")),
            ActorRegistry.bundled(),
            Ontology.bundled());
  }

  private void imported(IcewsLines lines) {
    record.importFile(ImportRequest.of(lines.write(folder.resolve("a.tab"))), Progress.SILENT);
  }

  private void chronology(Event... events) {
    record.replace(
        new Replacement(
            IncidentRule.CHRONOLOGY,
            IncidentRule.CHRONOLOGY,
            "hash",
            Coverage.SELECTIVE,
            List.of(events),
            java.util.Map.of(),
            List.of()));
  }

  private List<String> rows(DyadMonthQuery query) {
    List<String> rows = new ArrayList<>();
    record.withDyadMonths(query, month -> rows.add(told(month)));
    return rows;
  }

  private static String told(DyadMonth row) {
    return String.join(
        " ",
        row.month().toString(),
        row.source().value(),
        row.target().value(),
        row.quad().map(quad -> Integer.toString(quad.code())).orElse("-"),
        Long.toString(row.codings()),
        Long.toString(row.incidents()),
        row.goldstein().map(BigDecimal::toPlainString).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void addsUpCodingsIncidentsAndExactScores(boolean compacted) throws IOException {
    parted();
    imported(
        new IcewsLines()
            .scored("-2.1")
            .row(1, "2018-03-01", "Belarus", "Accuse", "112", "Poland")
            .row(2, "2018-03-01", "Belarus", "Accuse", "112", "Poland")
            .row(3, "2018-03-31", "Belarus", "Accuse", "112", "Poland")
            .row(4, "2018-04-01", "Belarus", "Accuse", "112", "Poland")
            .scored("0.1")
            .row(5, "2018-03-07", "Poland", "Consult", "040", "Belarus")
            .row(6, "2018-03-09", "Poland", "Make a visit", "042", "Belarus")
            .row(7, "2018-03-09", "Belarus", "Host a visit", "043", "Poland")
            .row(8, "2018-03-11", "Opposition Supporter (Belarus)", "Accuse", "112", "Poland"));
    if (compacted) {
      record.compact(Progress.SILENT);
    }

    assertThat(rows(DyadMonthQuery.ALL))
        .containsExactly(
            "2018-03 BLR POL 3 3 2 -6.3", // the two of the first are one act
            "2018-03 POL BLR 1 3 2 0.3", // the visit is told by both, and is Poland's
            "2018-04 BLR POL 3 1 1 -2.1");
  }

  @Test
  void anEventOfSeveralIsInEachOfItsDyadsOnce() {
    chronology(
        MadeEvents.of("chronology:a", "2018-03-05", List.of("BLR", "RUS"), List.of("POL", "POL")),
        MadeEvents.of("chronology:b", "2018-03", List.of("BLR"), List.of("POL")),
        MadeEvents.of("chronology:c", "2018", List.of("BLR"), List.of("POL")));

    assertThat(rows(DyadMonthQuery.ALL))
        .containsExactly("2018-03 BLR POL 3 2 2 -", "2018-03 RUS POL 3 1 1 -");
  }

  @Test
  void ofOnePairItComesWithItsEvents() {
    imported(
        new IcewsLines()
            .row(2, "2018-03-08", "Belarus", "Accuse", "112", "Poland")
            .row(1, "2018-03-09", "Belarus", "Accuse", "112", "Poland")
            .row(3, "2018-03-07", "Poland", "Consult", "040", "Belarus")
            .row(4, "2018-03-07", "Poland", "Consult", "040", "Russia"));
    List<String> events = new ArrayList<>();

    record.withDyadMonths(
        DyadMonthQuery.between(POLAND, BELARUS), month -> events.add(month.events().toString()));

    assertThat(events)
        .containsExactly("[icews:2@2018-03-08, icews:1@2018-03-09]", "[icews:3@2018-03-07]");
  }

  @Test
  void aPeriodHoldsWholeDates() {
    chronology(
        MadeEvents.of("chronology:a", "2018-03-05", List.of("BLR"), List.of("POL")),
        MadeEvents.of("chronology:b", "2018-03", List.of("BLR"), List.of("POL")),
        MadeEvents.of("chronology:c", "2018-02-05", List.of("BLR"), List.of("POL")));
    Optional<org.chancery.model.time.Period> period =
        Optional.of(MadeRecord.period("2018-03-02", "2018-03-31"));

    assertThat(rows(new DyadMonthQuery(Optional.empty(), period)))
        .containsExactly("2018-03 BLR POL 3 1 1 -");
    assertThat(
            rows(
                new DyadMonthQuery(
                    Optional.of(new DyadMonthQuery.Pair(BELARUS, POLAND)), period)))
        .containsExactly("2018-03 BLR POL 3 1 1 -");
  }
}
