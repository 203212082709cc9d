// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a record, as a person gives them. */
final class RecordCommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void importCountsRowsAndKeepsTheBadOnes() {
    Path record = Terminal.record(folder);

    Terminal.Outcome quarantine =
        Terminal.run("doctor", "--record", record, "--quarantine", "--format", "csv");

    assertThat(quarantine.code()).isZero();
    assertThat(quarantine.lines()).hasSize(3);
    assertThat(quarantine.out())
        .contains("unknown-id", "has no name for relation 99")
        .contains("column-count", "not a row");
  }

  @Test
  void importingTheSameFileTwiceChangesNothing() throws Exception {
    Path record = Terminal.record(folder);
    String before = Terminal.run("events", "--record", record, "--format", "csv").out();

    Terminal.Outcome again =
        Terminal.run("import", "--record", record, Terminal.fixture("quadruples.txt"));

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("already recorded");
    assertThat(Terminal.run("events", "--record", record, "--format", "csv").out())
        .isEqualTo(before);
  }

  @Test
  void eventsAreOneHeaderAndOneLineForEachCodedEvent() {
    Path record = Terminal.record(folder);

    List<String> lines = Terminal.run("events", "--record", record, "--format", "csv").lines();

    assertThat(lines.get(0)).startsWith("id,date,date_from,date_to,first_seen,source,");
    assertThat(lines).hasSize(1 + 32);
  }

  @Test
  void partnersCountIncidentsNotCodings() {
    Path record = Terminal.record(folder);

    Terminal.Outcome partners =
        Terminal.run("partners", "KAZ", "--record", record, "--format", "jsonl");

    // China: nine consultations, two visits and one agreement, each coded twice
    assertThat(partners.lines().get(0))
        .contains("\"partner\":\"CHN\"", "\"incidents\":12,", "\"events\":24,");
    assertThat(partners.err()).contains("1 with somebody of unknown state");
  }

  @Test
  void leavesTheOppositionOutUnlessAsked() {
    Path record = Terminal.record(folder);

    String usual = Terminal.run("partners", "KAZ", "--record", record, "--format", "jsonl").out();
    String all =
        Terminal.run("partners", "KAZ", "--record", record, "--format", "jsonl", "--opposition")
            .out();

    assertThat(usual)
        .contains(
            "\"partner\":\"CHN\",\"name\":\"China\",\"footing\":\"measured\",\"incidents\":12");
    assertThat(all)
        .contains(
            "\"partner\":\"CHN\",\"name\":\"China\",\"footing\":\"measured\",\"incidents\":13");
  }

  @Test
  void relationHasALineForEveryCalendarUnit() {
    Path record = Terminal.record(folder);

    List<String> lines =
        Terminal.run("relation", "KAZ", "China", "--record", record, "--format", "csv").lines();

    assertThat(lines).hasSize(1 + 3);
    assertThat(lines.get(1)).startsWith("2018-01,2018-01-01,2018-01-31,partly covered,");
  }

  @Test
  void correctionsAreReplayedAndCanBeTakenBack() throws Exception {
    Path record = Terminal.record(folder);
    String id =
        Terminal.run("events", "--record", record, "--format", "csv", "--limit", "1")
            .lines()
            .get(1)
            .split(",")[0];

    Terminal.Outcome rejected =
        Terminal.run(
            "edit", "reject", id, "--record", record, "--reason", "never happened", "--by", "xy");
    List<String> without = Terminal.run("events", "--record", record, "--format", "csv").lines();
    Terminal.run("edit", "restore", id, "--record", record, "--reason", "it did", "--by", "xy");
    List<String> restored = Terminal.run("events", "--record", record, "--format", "csv").lines();

    assertThat(rejected.code()).isZero();
    assertThat(without).hasSize(32).noneMatch(line -> line.startsWith(id + ","));
    assertThat(restored).hasSize(33);
    assertThat(Files.readAllLines(folder.resolve("r.duckdb.edits.jsonl"))).hasSize(2);
  }

  @Test
  void recodesTheActAndMovesItsScore() {
    Path record = Terminal.record(folder);
    String id =
        Terminal.run("events", "--record", record, "--format", "csv", "--type", "SANCTION")
            .lines()
            .get(1)
            .split(",")[0];

    Terminal.run(
        "edit",
        "recode",
        id,
        "--record",
        record,
        "--set",
        "type=ACCUSE",
        "--set",
        "mode=disapprove",
        "--reason",
        "words only",
        "--by",
        "xy");

    String recoded =
        Terminal.run("events", "--record", record, "--id", id, "--format", "jsonl").out();
    assertThat(recoded)
        .contains("\"type\":\"ACCUSE\"", "\"mode\":\"disapprove\"", "\"plover\":-2,")
        .contains("recode; words only; xy");
  }

  @Test
  void mergingTwoEventsMergesAllCodingsOfBothActs() throws Exception {
    Path record = Terminal.record(folder);
    List<String> consultations =
        Terminal.run(
                "events",
                "--record",
                record,
                "--actor",
                "KAZ",
                "--partner",
                "UZB",
                "--period",
                "2018-01",
                "--format",
                "csv")
            .lines();
    String first = consultations.get(1).split(",")[0];
    String criticism = consultations.get(3).split(",")[0];

    Terminal.Outcome merged =
        Terminal.run(
            "edit",
            "merge",
            first,
            criticism,
            "--record",
            record,
            "--reason",
            "one meeting",
            "--by",
            "xy");
    String partners =
        Terminal.run("partners", "KAZ", "--record", record, "--format", "jsonl").out();

    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(Files.readString(folder.resolve("r.duckdb.edits.jsonl")))
        .contains(first, criticism, consultations.get(2).split(",")[0]);
    assertThat(partners)
        .contains(
            "\"partner\":\"UZB\",\"name\":\"Uzbekistan\",\"footing\":\"measured\",\"incidents\":4,\"events\":6");
  }

  @Test
  void writesParquetIntoAFileOnly() throws Exception {
    Path record = Terminal.record(folder);
    Path file = folder.resolve("events.parquet");

    Terminal.Outcome refused = Terminal.run("events", "--record", record, "--format", "parquet");
    Terminal.Outcome written =
        Terminal.run("events", "--record", record, "--format", "parquet", "-o", file);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("Parquet is not for the terminal", "-o FILE");
    assertThat(written.code()).isZero();
    assertThat(Files.readAllBytes(file)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    Path record = folder.resolve("r.duckdb");
    Path binary = Files.write(folder.resolve("picture.bin"), new byte[] {1, 0, 2, 0});

    Terminal.Outcome imported =
        Terminal.run(
            "import",
            "--record",
            record,
            binary,
            Terminal.fixture("quadruples.txt"),
            "--format-in",
            "quadruples",
            "--entities",
            Terminal.fixture("entity2id.txt"),
            "--relations",
            Terminal.fixture("relation2id.txt"),
            "--epoch",
            "2018-01-01");

    assertThat(imported.code()).isEqualTo(3);
    assertThat(imported.err()).contains("picture.bin", "binary file, not text");
    assertThat(imported.out()).contains("quadruples.txt", "imported");
  }

  @Test
  void missingRecordIsTheUsersFault() {
    Terminal.Outcome outcome = Terminal.run("events", "--record", folder.resolve("none.duckdb"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no record here", "chancery import --record");
    assertThat(folder.resolve("none.duckdb")).doesNotExist();
  }

  @Test
  void aFileThatIsNoRecordIsBadData() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "this is no record ".repeat(500));

    Terminal.Outcome outcome = Terminal.run("events", "--record", file);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(Files.readString(file)).startsWith("this is no record");
  }

  @Test
  void misspeltActorGetsASuggestion() {
    Path record = Terminal.record(folder);

    Terminal.Outcome outcome = Terminal.run("partners", "Kazakstan", "--record", record);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("nobody of this id or name is known", "KAZ");
  }

  @Test
  void briefOfABareRecordIsWrittenWhereAsked() {
    Path record = Terminal.record(folder);
    Path out = folder.resolve("brief");

    Terminal.Outcome outcome =
        Terminal.run("brief", "--record", record, "--focus", "KAZ", "-d", out);

    assertThat(outcome.code()).isZero();
    assertThat(out.resolve("brief.html")).content().contains("China").contains("n 12");
    assertThat(out.resolve("brief.md")).isNotEmptyFile();
    assertThat(out.resolve("brief.json")).isNotEmptyFile();
  }
}
