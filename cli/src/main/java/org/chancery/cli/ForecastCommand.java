// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.outlook.Prognosis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery forecast}. */
@Command(
    name = "forecast",
    header = "What may happen next between whom, with probabilities and reasons.",
    description = {
      "",
      "For each two and each PLOVER type that the last year knows: how likely it is that it happens",
      "at least once within the horizon. JSON has all reasons, their numbers and their events.",
      "",
      "Examples:",
      "  chancery forecast cases/belarus --about BLR",
      "  chancery forecast --record r.duckdb --about BLR --with RUS,CHN --on 2018-09-01",
      "  chancery forecast --record r.duckdb --about BLR --format json",
      "",
      "docs/forecasting.md tells how it is learned, and what the numbers mean.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Mixin private ForecastArguments forecast = new ForecastArguments();
  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  ForecastCommand(Console console, Chancery chancery) {
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
            Prognosis prognosis = desk.forecast(forecast.options());
            output.write(console, prognosis::write, prognosis::writeJson);
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            chancery.remark(console, prognosis.remark());
            return 0;
          }
        });
  }
}
