// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on the ICEWS18 benchmark as published, where it is at hand. */
final class RealRecordTest {
  @TempDir private Path folder = Path.of("");

  private static Path icews18() {
    Path data =
        Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> Terminal.root().resolveSibling("shared"))
            .resolve("data/icews18");
    assumeTrue(Files.exists(data), "skipped: the ICEWS18 benchmark is not at " + data);
    return data;
  }

  private Path imported(Path data) {
    Path record = folder.resolve("icews18.duckdb");
    Terminal.Outcome outcome =
        Terminal.run(
            "import",
            "--record",
            record,
            data.resolve("train.txt"),
            data.resolve("valid.txt"),
            "--format-in",
            "quadruples",
            "--entities",
            data.resolve("entity2id.txt"),
            "--relations",
            data.resolve("relation2id.txt"),
            "--epoch",
            "2018-01-01",
            "--time-unit",
            "hours",
            "--format",
            "jsonl");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.lines().get(0))
        .contains("\"events\":373018", "\"quarantined\":0", "\"uncoded\":0");
    assertThat(outcome.lines().get(1)).contains("\"events\":45995", "\"quarantined\":0");
    return record;
  }

  @Test
  void digestsAllOfIcews18AndBriefsOnTwoActors() throws Exception {
    Path data = icews18();
    Path record = imported(data);

    List<String> belarus =
        Terminal.run("events", "--record", record, "--actor", "BLR", "--format", "csv").lines();
    Terminal.Outcome partners =
        Terminal.run("partners", "BLR", "--record", record, "--format", "jsonl");

    // A plain search finds every row that names Belarus or Lukashenko. The registry finds these,
    // and
    // those of two more persons whom a cited source names as Belarusian: Makei and Kobyakov.
    assertThat(plainSearch(data, "Belarus", "Alexander Lukashenko")).isEqualTo(837);
    assertThat(belarus.size() - 1)
        .isEqualTo(
            plainSearch(
                data, "Belarus", "Alexander Lukashenko", "Vladimir Makei", "Andrei Kobyakov"));
    assertThat(partners.lines().get(0)).contains("\"partner\":\"RUS\"");
    for (String focus : List.of("BLR", "KAZ")) {
      Path out = folder.resolve(focus);
      Terminal.Outcome brief =
          Terminal.run(
              "brief",
              "--record",
              record,
              "--focus",
              focus,
              "--period",
              "2018-01-01/2018-09-27",
              "-d",
              out);
      assertThat(brief.code()).as(brief.err()).isZero();
      assertThat(Files.size(out.resolve("brief.html"))).isBetween(100_000L, 10_000_000L);
    }
  }

  private static long plainSearch(Path data, String... words) throws IOException {
    Map<String, Boolean> named = new HashMap<>();
    for (String line : Files.readAllLines(data.resolve("entity2id.txt"))) {
      String[] cells = line.split("\t");
      named.put(cells[1].strip(), List.of(words).stream().anyMatch(cells[0]::contains));
    }
    long rows = 0;
    for (String file : List.of("train.txt", "valid.txt")) {
      try (BufferedReader lines = Files.newBufferedReader(data.resolve(file))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] cells = line.split("\t");
          boolean found =
              named.getOrDefault(cells[0].strip(), false)
                  || named.getOrDefault(cells[2].strip(), false);
          rows += found ? 1 : 0;
        }
      }
    }
    return rows;
  }
}
