// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnnxStartTest {
  /** Characters; five times what ends the process if it starts on a stack of 1 MB. */
  private static final int LONG = 20_000;

  @TempDir private Path folder;

  /** In a process of its own: asks the tiny model in a folder, and prints what it says. */
  static final class Asking {
    private Asking() {}

    public static void main(String[] arguments) {
      try (SecondOpinion opinion =
          SecondOpinion.open(OnnxOptions.of(Path.of(arguments[0], "model.onnx")))) {
        String text = "Russia attacked Ukraine.";
        System.out.print(
            opinion.on(Lab.event(EventType.ASSAULT, text, "Russia", "Ukraine")).label());
      }
    }
  }

  @Test
  void startsInAProcessWithALongCommandLine() throws Exception {
    Lab.in(folder);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlong=" + "a".repeat(LONG),
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said).isEqualTo("ASSAULT");
    assertThat(process.exitValue()).isZero();
  }
}
