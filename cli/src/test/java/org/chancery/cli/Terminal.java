// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs commands as a person would, in this process, and keeps what they print. */
final class Terminal {
  private Terminal() {}

  /** What a command printed, and how it ended. */
  record Outcome(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Outcome run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code =
        Main.run(
            outStream, errStream, Stream.of(words).map(Object::toString).toArray(String[]::new));
    outStream.flush();
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Path fixture(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Terminal.class.getResource("/fixtures/" + name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Imports the invented quadruples into a new record. */
  static Path record(Path folder) {
    Path record = folder.resolve("r.duckdb");
    Outcome imported =
        run(
            "import",
            "--record",
            record,
            fixture("quadruples.txt"),
            "--format-in",
            "quadruples",
            "--entities",
            fixture("entity2id.txt"),
            "--relations",
            fixture("relation2id.txt"),
            "--epoch",
            "2018-01-01",
            "--time-unit",
            "hours");
    if (imported.code() != 0) {
      throw new IllegalStateException(imported.err());
    }
    return record;
  }

  static Path root() {
    return Path.of(System.getProperty("chancery.root"));
  }
}
