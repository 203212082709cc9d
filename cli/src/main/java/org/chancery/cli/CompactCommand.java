// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery compact}. */
@Command(
    name = "compact",
    header = "Move the events of a record into Parquet files, a file for each month.",
    description = {
      "",
      "Examples:",
      "  chancery compact --record r.duckdb --to r    make a folder out of a single file",
      "  chancery compact --record r                  again, after more was imported",
      "",
      "What the record says does not change, only how large and how quick it is; every command",
      "works on the folder as on the file. Broken off at any moment, nothing is lost, and the same",
      "command does it again. docs/feeds.md tells what it costs.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Option(
      names = {"-r", "--record"},
      paramLabel = "RECORD",
      required = true,
      description = "the record, a folder, or with --to a file")
  private Path record = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "make a record in this folder, and leave the one that is given as it is")
  private @Nullable Path target;

  @Mixin private OutputOptions output = new OutputOptions();

  CompactCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = Desk.atRecord(record)) {
            Optional<Path> folder = Optional.ofNullable(target);
            output.write(console, sink -> desk.compact(folder, progress, sink));
            return 0;
          }
        });
  }
}
