// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that an output must equal to the byte; rewritten with {@code -Dgolden.update=true}. */
public final class Golden {
  private Golden() {}

  /** Compares an output with a golden file. */
  public static void compare(String name, String actual) throws IOException {
    Path file =
        Path.of(System.getProperty("chancery.root", ".."))
            .resolve("workbench/src/test/resources/golden")
            .resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).content().isEqualTo(actual);
  }
}
