// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case without texts costs of the machinery that reads them: nothing. */
final class LoadedClassesTest {
  private static final List<String> OF_READING =
      List.of(
          "edu.stanford.",
          "ai.onnxruntime.",
          "org.apache.pdfbox.",
          "org.apache.poi.",
          "org.chancery.text.language.",
          "org.chancery.text.lexicon.",
          "org.chancery.text.actor.",
          "org.chancery.text.time.");

  @TempDir private Path folder = Path.of("");

  @Test
  void briefOfACaseWithoutTextsLoadsNothingThatReadsTexts() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("belarus"));
    try (Stream<Path> files = Files.list(Terminal.root().resolve("cases/belarus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }

    List<String> loaded = loadedBy("brief", copy.toString());

    assertThat(loaded).anyMatch(name -> name.startsWith("org.chancery.workbench.text.TextDesk"));
    assertThat(loaded).noneMatch(name -> OF_READING.stream().anyMatch(name::startsWith));
  }

  private List<String> loadedBy(String... words) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log + ":none",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.chancery.cli.Main"),
                Stream.of(words))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log).stream().map(line -> line.strip().split(" ", 2)[0]).toList();
  }
}
