// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a model is told before any language model is loaded or fetched. */
final class OpinionArgumentsTest {
  @TempDir private Path folder;

  @Test
  void tokenizerWithoutModelIsRefused() throws IOException {
    Terminal.Outcome refused = Terminal.run("code", text(), "--tokenizer", "vocab.txt");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("are for a model", "--onnx MODEL");
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void missingModelIsNamed() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\n");
    Terminal.Outcome refused = Terminal.run("code", text(), "--onnx", folder.resolve("m.onnx"));

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("m.onnx", "there is no model to read");
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void fileThatIsNoModelIsBadData() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\n");
    Path model = Files.writeString(folder.resolve("m.onnx"), "not a model");
    Terminal.Outcome refused = Terminal.run("code", text(), "--onnx", model);

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("m.onnx", "cannot load");
  }

  @Test
  void opinionNeedsATableOfEvents() throws IOException {
    Terminal.Outcome refused =
        Terminal.run("code", text(), "--missed", "--onnx", folder.resolve("m.onnx"));

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--onnx adds columns to the table of events");
  }

  @Test
  void modelNeedsAProcessor() throws IOException {
    Terminal.Outcome refused =
        Terminal.run("code", text(), "--onnx", folder.resolve("m.onnx"), "--threads", "0");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--threads 0");
  }

  private Path text() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "Russia attacked Ukraine.");
  }
}
