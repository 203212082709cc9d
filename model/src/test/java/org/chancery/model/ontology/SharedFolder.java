// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The optional folder of public tables and feeds that the ontology is held against. It is named by
 * the environment variable CHANCERY_SHARED or lies beside the repository; a test that asks for what
 * is not there is skipped.
 */
public final class SharedFolder {
  private static final Path FOLDER =
      Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
          .map(Path::of)
          .orElseGet(() -> Path.of(System.getProperty("chancery.root", ".."), "..", "shared"));

  private SharedFolder() {}

  public static Path file(String name) {
    Path file = FOLDER.resolve("data").resolve(name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: needs data/" + name + " of the shared folder; set CHANCERY_SHARED to it");
    return file;
  }

  public static String text(String name) throws IOException {
    return Files.readString(file(name), StandardCharsets.UTF_8);
  }

  public static List<String[]> rows(String name, String separator) throws IOException {
    return text(name).lines().map(line -> line.split(separator, -1)).toList();
  }
}
