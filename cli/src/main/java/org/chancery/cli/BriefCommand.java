// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.WrittenBrief;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery brief}. */
@Command(
    name = "brief",
    header = "Write the brief: brief.html, brief.md and brief.json.",
    description = {
      "",
      "Examples:",
      "  chancery brief cases/belarus",
      "  chancery brief --record r.duckdb --focus BLR --period 2018-01/2018-09 -d out",
      "",
      "Prints the files it wrote. --format tells in what form that list is wanted.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--focus",
      paramLabel = "ACTOR",
      description = "whose relations; default: the case's focus")
  private @Nullable String focus;

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      description = "where the files go; default: out/ in the case folder, or here")
  private @Nullable Path directory;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private MeasureArguments measure = new MeasureArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  BriefCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(place.words(words).folder(), console, progress)) {
            WrittenBrief brief =
                desk.writeBrief(
                    Optional.ofNullable(focus), measure.options(), Optional.ofNullable(directory));
            output.write(console, brief::write);
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }
}
