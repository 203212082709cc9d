// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims of a case and of a file, put to a record. */
final class ClaimCommandsTest {
  private static final int CLAIMS_OF_BELARUS = 50;
  private static final Set<String> VERDICTS =
      Set.of(
          "supported",
          "contradicted",
          "mixed",
          "consistent with its own source",
          "cannot be decided");

  @TempDir private Path folder = Path.of("");

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
  void everyClaimOfTheBundledCaseGetsAVerdictThatStandsTheChecks() throws Exception {
    Terminal.Outcome outcome =
        Terminal.run("claims", belarus(), "--format", "jsonl", "--check", "--exit-code");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(10);
    assertThat(outcome.err()).doesNotContain("does not stand");
    assertThat(outcome.lines()).hasSize(CLAIMS_OF_BELARUS);
    assertThat(outcome.lines())
        .allSatisfy(line -> assertThat(line).contains("\"id\":", "\"says\":", "\"verdict\":"));
  }

  /* What was expected was written down before there was a program; README of the case tells of these. */
  @Test
  void verdictsOnTheBundledCaseAreThoseExpectedBeforehandButForFive() throws Exception {
    Path place = belarus();
    Set<String> different =
        Set.of(
            "eu-mediated-at-first",
            "mediator-2014",
            "offers-to-talk",
            "not-asked-to-beijing",
            "much-travel-in-2024");

    Terminal.Outcome outcome = Terminal.run("claims", place, "--format", "csv");

    Set<String> found = idsAndVerdicts(outcome.lines());
    Set<String> expected = idsAndVerdicts(Files.readAllLines(place.resolve("claims-expected.csv")));
    assertThat(expected).hasSize(CLAIMS_OF_BELARUS);
    assertThat(expected)
        .filteredOn(line -> !different.contains(line.split(",", 2)[0]))
        .allSatisfy(line -> assertThat(found).contains(line));
    assertThat(expected)
        .filteredOn(line -> different.contains(line.split(",", 2)[0]))
        .noneSatisfy(line -> assertThat(found).contains(line));
  }

  /* The first two columns; what goes on over the next lines has no verdict in it. */
  private static Set<String> idsAndVerdicts(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells.length > 2 && VERDICTS.contains(cells[1]))
        .map(cells -> cells[0] + "," + cells[1])
        .collect(Collectors.toSet());
  }

  @Test
  void claimsOfOneSourceAreNeverSupportedByItAlone() throws Exception {
    Terminal.Outcome outcome =
        Terminal.run(
            "claims", belarus(), "--only", "ambassador-recalled,china-cooled", "--format", "csv");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.lines().get(1))
        .startsWith("ambassador-recalled,consistent with its own source");
    assertThat(outcome.lines().get(2)).startsWith("china-cooled,cannot be decided");
  }

  @Test
  void jsonIsAListOfObjects() throws Exception {
    Terminal.Outcome outcome =
        Terminal.run("claims", belarus(), "--only", "sco-membership", "--format", "json");

    assertThat(outcome.out().strip()).startsWith("[").endsWith("]");
    assertThat(outcome.out()).contains("\"id\":\"sco-membership\"", "\"would_change\"");
  }

  @Test
  void misspeltIdGetsASuggestion() throws Exception {
    Terminal.Outcome outcome = Terminal.run("claims", belarus(), "--only", "china-colled");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("china-colled", "china-cooled");
  }

  @Test
  void wrongKeyIsToldWithItsLine() throws Exception {
    Path place = belarus();
    Files.writeString(
        place.resolve("claims.yaml"),
        """
        - id: cooled
          says: It cooled.
          expect: {relation: BLR <- CHN, mesure: incidents, change: falls, from: 2022, to: 2023}
        """);

    Terminal.Outcome outcome = Terminal.run("claims", place);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("claims.yaml:3", "mesure", "measure");
  }

  @Test
  void recordThatLacksTheStateItselfDecidesNothingOfIt() {
    Path data = icews14();
    Path record = folder.resolve("icews14.duckdb");
    Terminal.Outcome imported =
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
            "2014-01-01",
            "--time-unit",
            "hours");
    assertThat(imported.code()).as(imported.err()).isZero();

    Terminal.Outcome outcome =
        Terminal.run(
            "claims",
            "--record",
            record,
            "--claims",
            Terminal.root().resolve("bench/claims/icews14.yaml"),
            "--check",
            "--format",
            "jsonl");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).doesNotContain("does not stand");
    assertThat(line(outcome, "minsk-mediated"))
        .contains("\"verdict\":\"cannot be decided\"", "never by its own name");
    assertThat(line(outcome, "others-met-in-minsk"))
        .contains("\"verdict\":\"cannot be decided\"", "in which state it took place");
    assertThat(line(outcome, "kuwait-mediated")).contains("\"verdict\":\"supported\"");
  }

  private static String line(Terminal.Outcome outcome, String id) {
    return outcome.lines().stream()
        .filter(line -> line.contains("\"id\":\"" + id + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static Path icews14() {
    Path data =
        Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> Terminal.root().resolveSibling("shared"))
            .resolve("data/icews14");
    assumeTrue(Files.exists(data), "skipped: the ICEWS14 benchmark is not at " + data);
    return data;
  }
}
