// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is expected; {@code -Dgolden.update=true} writes it anew, for review. */
public final class Golden {
  private final Path file;

  private Golden(Path file) {
    this.file = file;
  }

  /** The file of this name in the test resources of a class's package. */
  public static Golden of(Class<?> anchor, String name) {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    return new Golden(
        root.resolve("workbench/src/test/resources")
            .resolve(anchor.getPackageName().replace('.', '/'))
            .resolve(name));
  }

  /** Fails unless the text is the one expected. */
  public void matches(String actual) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
