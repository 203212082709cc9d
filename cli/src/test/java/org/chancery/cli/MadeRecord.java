// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A record of made-up quadruples, whose rows are kept beside it. */
final class MadeRecord {
  static final List<String> STATES =
      List.of("Belarus", "Russia", "China", "Ukraine", "Poland", "Kazakhstan", "Germany", "Iran");

  private static final List<String> ACTS =
      List.of(
          "Consult",
          "Make a visit",
          "Host a visit",
          "Criticize or denounce",
          "Praise or endorse",
          "Threaten",
          "Provide economic aid",
          "Accuse");
  private static final int DAYS = 420;
  private static final int A_DAY = 12;

  private MadeRecord() {}

  /** A copy of a bundled case, into which may be written. */
  static Path copy(String bundled, Path folder) {
    try (Stream<Path> files = Files.list(Terminal.root().resolve(bundled))) {
      Path copy = Files.createDirectories(folder.resolve("case"));
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      return copy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Of 420 days in which some meet often, and some acts are rare. */
  static Path busy(Path folder) {
    Random random = new Random(11);
    List<String> rows = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < A_DAY; i++) {
        int source = (int) (STATES.size() * Math.pow(random.nextDouble(), 1.7));
        int target = (source + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        int act = (int) (ACTS.size() * Math.pow(random.nextDouble(), 1.5));
        rows.add(source + "\t" + act + "\t" + target + "\t" + 24 * day);
      }
    }
    return of(folder, ACTS, rows);
  }

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
