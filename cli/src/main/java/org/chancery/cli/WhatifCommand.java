// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.ScenarioChoice;
import org.chancery.workbench.outlook.Suppositions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery whatif}. */
@Command(
    name = "whatif",
    header = "How forecasts shift if something happens, or stops.",
    description = {
      "",
      "What used to go along with such a past: association, not cause.",
      "",
      "Examples:",
      "  chancery whatif --record r.duckdb --happens \"EU -> BLR SANCTION\" --about BLR",
      "  chancery whatif --record r.duckdb --scenarios cases/belarus/scenarios.yaml",
      "  chancery whatif cases/belarus --only troops-are-sent --format json",
      "",
      "docs/reference/scenarios.md describes how scenarios are written.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class WhatifCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--scenarios",
      paramLabel = "FILE",
      description = "the scenarios; default: scenarios.yaml of the case")
  private @Nullable Path scenarios;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "only the scenarios with these ids, joined by commas")
  private List<String> only = List.of();

  @Option(
      names = "--happens",
      paramLabel = "ACT",
      description = "assume this act, as in \"EU -> BLR SANCTION\"; may be given several times")
  private List<String> happens = List.of();

  @Option(
      names = "--stops",
      paramLabel = "ACT",
      description = "assume that such acts stopped one horizon ago; may be given several times")
  private List<String> stops = List.of();

  @Mixin private ForecastArguments forecast = new ForecastArguments();
  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  WhatifCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    ScenarioChoice choice =
        new ScenarioChoice(Optional.ofNullable(scenarios), only, happens, stops);
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(place.words(words).folder(), console, progress)) {
            Suppositions suppositions = desk.suppose(choice, forecast.options());
            output.write(console, suppositions::write, suppositions::writeJson);
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            suppositions.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }
}
