// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path days(String name, int from, int to) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int day = from; day < to; day++) {
      rows.append("0\t0\t%d\t%d\n".formatted(1 + day % 2, day));
    }
    return Files.writeString(folder.resolve(name), rows);
  }

  @Test
  void printsFiguresAndWritesThemAsJson() throws IOException {
    Path json = folder.resolve("figures.json");
    Terminal.Outcome outcome =
        Terminal.run(
            "backtest",
            "--train",
            days("train.txt", 0, 40),
            "--valid",
            days("valid.txt", 40, 50),
            "--test",
            days("test.txt", 50, 60),
            "--refit",
            "--json",
            json);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(2);
    assertThat(outcome.out()).contains("MRR ", "learned from train", "train and valid");
    assertThat(Files.readString(json))
        .contains("\"mrr\"", "\"hits@10\"", "\"train_seconds\"", "\"peak_mb\"", "\"refit\"");
  }

  @Test
  void ranksTheValidationFileWhereThereIsNoTest() throws IOException {
    Terminal.Outcome outcome =
        Terminal.run(
            "backtest", "--train", days("train.txt", 0, 40), "--valid", days("v.txt", 40, 50));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("40 facts to learn from, 10 to rank");
  }

  @Test
  void namesTheBadRowAndGoesOn() throws IOException {
    Path test = Files.writeString(folder.resolve("test.txt"), "0\t0\t1\t50\nzero\n");
    Terminal.Outcome outcome =
        Terminal.run("backtest", "--train", days("train.txt", 0, 40), "--test", test);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("test.txt:2: not four numbers");
    assertThat(outcome.out()).contains("MRR ");
  }

  @Test
  void saysWhichFilesItNeeds() {
    Terminal.Outcome outcome = Terminal.run("backtest", "--test", "test.txt");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--train FILE", "--test FILE");
  }
}
