// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A record of made-up quadruples, whose rows are kept beside it. */
final class MadeRecord {
  static final List<String> STATES =
      List.of("Belarus", "Russia", "China", "Ukraine", "Poland", "Kazakhstan", "Germany", "Iran");

  private MadeRecord() {}

  /**
   * Imports rows into a new record.
   *
   * @param acts names of relations
   * @param rows of number of state, number of act, number of state and hours since 2018
   */
  static Path of(Path folder, List<String> acts, List<String> rows) {
    try {
      Files.write(folder.resolve("entity2id.txt"), numbered(STATES));
      Files.write(folder.resolve("relation2id.txt"), numbered(acts));
      Files.write(folder.resolve("train.txt"), rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Path record = folder.resolve("made.duckdb");
    Terminal.Outcome imported =
        Terminal.run(
            "import",
            "--record",
            record,
            folder.resolve("train.txt"),
            "--format-in",
            "quadruples",
            "--entities",
            folder.resolve("entity2id.txt"),
            "--relations",
            folder.resolve("relation2id.txt"),
            "--epoch",
            "2018-01-01",
            "--time-unit",
            "hours");
    if (imported.code() != 0) {
      throw new IllegalStateException(imported.err());
    }
    return record;
  }

  private static List<String> numbered(List<String> names) {
    return names.stream().map(name -> name + "\t" + names.indexOf(name)).toList();
  }
}
