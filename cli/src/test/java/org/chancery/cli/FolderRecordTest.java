// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands say of a record in a folder what they say of one in a file. */
final class FolderRecordTest {
  @TempDir private Path folder = Path.of("");

  private static String told(Path record, Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--record", record, "--format", "csv"));
    Terminal.Outcome outcome = Terminal.run(all.toArray());
    assertThat(outcome.code()).as("%s: %s", all, outcome.err()).isZero();
    return outcome.out() + outcome.err().replace(record.toString(), "RECORD");
  }

  private Path moved(Path record) {
    Path moved = folder.resolve("moved");
    Terminal.Outcome compacted =
        Terminal.run("compact", "--record", record, "--to", moved, "--format", "csv");
    assertThat(compacted.code()).as(compacted.err()).isZero();
    return moved;
  }

  @Test
  void everyCommandSaysTheSame() {
    Path file = Terminal.record(folder);
    Path moved = moved(file);

    for (String command :
        List.of(
            "events",
            "events --actor KAZ --partner CHN --period 2018-01",
            "actors",
            "partners KAZ",
            "relation KAZ CHN",
            "relation KAZ CHN --as-share --measure incidents",
            "measures KAZ",
            "rollup",
            "rollup --dyad KAZ,CHN",
            "rollup --period 2018-02",
            "doctor --quarantine")) {
      Object[] words = command.split(" ");
      assertThat(told(moved, words)).as(command).isEqualTo(told(file, words));
    }
  }

  @Test
  void editsGoWithTheFolder() {
    Path file = Terminal.record(folder);
    String first = told(file, "events").lines().skip(1).findFirst().orElseThrow().split(",")[0];
    Terminal.run("edit", "reject", first, "--record", file, "--reason", "never happened");

    Path moved = moved(file);
    assertThat(told(moved, "events")).isEqualTo(told(file, "events"));
    Terminal.run("edit", "restore", first, "--record", moved, "--reason", "it did");

    assertThat(told(moved, "events")).contains(first + ",");
    assertThat(moved.resolve("edits.jsonl")).exists();
    assertThat(told(file, "events")).doesNotContain(first + ",");
  }

  @Test
  void whatIsImportedIntoAFolderIsLooseUntilItIsCompacted() throws IOException {
    Path record = Files.createDirectories(folder.resolve("r"));
    Path file = Terminal.record(folder);
    Terminal.run(
        "import",
        "--record",
        record,
        Terminal.fixture("quadruples.txt"),
        "--format-in",
        "quadruples",
        "--entities",
        Terminal.fixture("entity2id.txt"),
        "--relations",
        Terminal.fixture("relation2id.txt"),
        "--epoch",
        "2018-01-01",
        "--time-unit",
        "hours");

    assertThat(told(record, "events")).isEqualTo(told(file, "events"));
    assertThat(told(record, "compact")).startsWith("generation,moved,").contains("\n1,32,");
    assertThat(told(record, "events")).isEqualTo(told(file, "events"));
    assertThat(told(record, "doctor")).contains("32 events in 3 Parquet files").contains("0 loose");
    assertThat(told(record, "compact")).as("again").contains("\n1,0,0,");
  }

  @Test
  void aSingleFileNeedsAFolderToBeNamed() {
    Terminal.Outcome refused = Terminal.run("compact", "--record", Terminal.record(folder));

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("single file", "--to FOLDER");
  }

  @Test
  void aDyadIsOfTwo() {
    Terminal.Outcome refused =
        Terminal.run("rollup", "--record", Terminal.record(folder), "--dyad", "KAZ");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("a dyad is of two");
  }
}
