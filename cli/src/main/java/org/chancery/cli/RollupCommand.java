// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery rollup}. */
@Command(
    name = "rollup",
    header = "Sum a record up: a line for each month, dyad and quad class.",
    description = {
      "",
      "Examples:",
      "  chancery rollup --record r --format csv -o dyads.csv",
      "  chancery rollup --record r --dyad BLR,RUS         what the two do, with the ids of events",
      "",
      "Counts what occurred and whose whole date lies in the month, by who acted and who was acted",
      "upon, opposition and rebels left out. Sums of scores are exact. docs/reference/record.md",
      "tells the columns; chancery relation measures one relation with intervals.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RollupCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--dyad",
      paramLabel = "ACTOR,ACTOR",
      split = ",",
      description = "only these two, in both directions")
  private List<String> dyad = List.of();

  @Option(
      names = "--period",
      paramLabel = "EDTF",
      description = "a period that holds the whole date: 2024, 2022-02/2024-12")
  private @Nullable String period;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  RollupCommand(Console console, Chancery chancery) {
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
            Optional<String> days = Optional.ofNullable(period);
            output.write(console, sink -> desk.writeDyadMonths(dyad, days, sink));
            return 0;
          }
        });
  }
}
