// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the arguments is said before the language models are loaded. */
final class TrainCommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void bareTrainSaysWhatThereIsToLearn() {
    Terminal.Outcome bare = Terminal.run("train");

    assertThat(bare.code()).isEqualTo(2);
    assertThat(bare.err()).contains("learn what?", "train relations");
  }

  @Test
  void trainingForNothingAsksWhatIsToComeOfIt() {
    Terminal.Outcome outcome = Terminal.run("train", "relations", folder.resolve("a.tsv"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("-o MODEL", "--folds 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-5", "21"})
  void foldsThatMakeNoTestAreRefused(String folds) {
    Terminal.Outcome outcome =
        Terminal.run("train", "relations", folder.resolve("a.tsv"), "--folds=" + folds);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--folds " + folds, "2 to 20");
  }

  @Test
  void modelIsForMarkedPairsOnly() {
    Terminal.Outcome outcome = Terminal.run("code", "article.txt", "--model", "mine.model");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--model mine.model", "--pairs FILE");
  }
}
