// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The optional folder of public data. It is named by the environment variable CHANCERY_SHARED or
 * lies beside the repository; a test that asks for what is not there is skipped.
 */
public final class SharedFiles {
  private static final Path FOLDER =
      Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
          .map(Path::of)
          .orElseGet(() -> Path.of(System.getProperty("chancery.root", ".."), "..", "shared"));

  private SharedFiles() {}

  /** A file in it. */
  public static Path file(String name) {
    Path file = FOLDER.resolve("data").resolve(name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: needs data/" + name + " of the shared folder; set CHANCERY_SHARED to it");
    return file;
  }
}
