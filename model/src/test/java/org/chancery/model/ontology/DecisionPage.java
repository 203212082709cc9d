// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The tables of the decision on contradictions, which tests hold to the facts. */
final class DecisionPage {
  private static final Path PAGE =
      Path.of(
          System.getProperty("chancery.root", ".."),
          "docs",
          "decisions",
          "0002-ontology-contradictions.md");

  private DecisionPage() {}

  /** The rows of the table whose header begins with these two columns, cells stripped. */
  static List<List<String>> table(String first, String second) throws IOException {
    String header = "| " + first + " | " + second + " |";
    return Files.readString(PAGE, StandardCharsets.UTF_8)
        .lines()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }
}
