// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All measures of an actor, and one measure of a relation. */
final class MeasuresCommandTest {
  @TempDir private Path folder = Path.of("");

  private List<List<String>> measures() {
    return rows(
        Terminal.run("measures", "KAZ", "--record", Terminal.record(folder), "--format", "csv"));
  }

  private static List<List<String>> rows(Terminal.Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.lines().stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
        .toList();
  }

  @Test
  void countsWhatThePartnerTableCounts() {
    // China: nine consultations, two visits and one agreement, each coded twice
    assertThat(measures())
        .filteredOn(
            row ->
                row.get(0).equals("incidents")
                    && row.get(1).equals("CHN")
                    && row.get(2).equals("<->"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(4)).isEqualTo("12"))
        .satisfies(row -> assertThat(row.get(10)).isEqualTo("measured"));
  }

  @Test
  void everyNumberHasAFootingAndEveryGapAReason() {
    assertThat(measures())
        .allSatisfy(
            row -> {
              boolean number = !row.get(4).isEmpty();
              boolean interval = !row.get(7).isEmpty();
              switch (row.get(10)) {
                case "measured" ->
                    assertThat(interval || row.get(9).equals("probability")).isTrue();
                case "described" -> assertThat(interval).isFalse();
                default -> assertThat(number || interval || row.get(10).isEmpty()).isFalse();
              }
            });
  }

  @Test
  void hasEverySection() {
    assertThat(measures())
        .extracting(row -> row.get(0))
        .contains(
            "net cooperation",
            "share of the record",
            "change of cooperation",
            "turning point of conflict",
            "words",
            "deeds",
            "moves answered beyond chance",
            "meetings of others hosted",
            "mediation",
            "dependence",
            "partners",
            "circle",
            "asymmetry",
            "balance");
  }

  @Test
  void whatACaseWithoutSystematicSourcesTellsIsDescribedOnce() throws Exception {
    List<List<String>> rows = rows(Terminal.run("measures", belarus(), "--format", "csv"));

    assertThat(rows).extracting(row -> row.get(10)).doesNotContain("measured");
    assertThat(rows).filteredOn(row -> row.get(1).equals("west")).isNotEmpty();
    assertThat(rows)
        .filteredOn(row -> !row.get(0).equals("sanctions")) // a partner can have several regimes
        .extracting(row -> row.subList(0, 4))
        .doesNotHaveDuplicates();
  }

  private Path belarus() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("belarus"));
    try (Stream<Path> files = Files.list(Terminal.root().resolve("cases/belarus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void isOfOneActor() {
    assertThat(Terminal.run("measures", "KAZ", "CHN", "XXX").code()).isEqualTo(2);
  }

  @Test
  void aRelationByOneMeasureAloneAsAShareOfTheRecord() {
    Path record = Terminal.record(folder);

    List<String> raw =
        Terminal.run(
                "relation",
                "KAZ",
                "CHN",
                "--record",
                record,
                "--measure",
                "incidents",
                "--grain",
                "year",
                "--format",
                "csv")
            .lines();
    List<String> share =
        Terminal.run(
                "relation",
                "KAZ",
                "CHN",
                "--record",
                record,
                "--as-share",
                "--grain",
                "year",
                "--format",
                "csv")
            .lines();

    assertThat(raw.get(0)).isEqualTo("period,from,to,coverage,incidents,value,low,high,unit");
    assertThat(raw.get(1)).contains(",12,").endsWith(",incidents a month");
    assertThat(share.get(1)).contains(",12,").endsWith(",incidents for 1000 of the record");
  }

  @Test
  void aMeasureThatThereIsNotGetsTheListOfThoseThatThereAre() {
    Terminal.Outcome wrong =
        Terminal.run(
            "relation", "KAZ", "CHN", "--record", Terminal.record(folder), "--measure", "love");

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--measure love", "share-of-conflict");
  }
}
