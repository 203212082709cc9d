// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery measures}. */
@Command(
    name = "measures",
    header = "All measures of one actor, a line for each number, with intervals.",
    description = {
      "",
      "Course, change, turning points, words and deeds, replies, contact, venue and mediation,",
      "dependence, triads, standing and sanctions. Where there is no number, the line says why.",
      "",
      "Examples:",
      "  chancery measures BLR cases/belarus",
      "  chancery measures BLR --record r.duckdb --format csv",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class MeasuresCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "ACTOR [CASE]",
      arity = "0..2",
      description = "an actor, by id or name (default: the case's focus), and the case folder")
  private List<String> words = List.of();

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private MeasureArguments measure = new MeasureArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  MeasuresCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    PlaceOptions.Words split = place.words(words);
    if (split.rest().size() > 1) {
      throw ChanceryException.at(
          Fault.USER,
          String.join(" ", split.rest()),
          "measures are of one actor",
          "Name one: chancery measures BLR.");
    }
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(split.folder(), console, progress)) {
            output.write(
                console,
                sink ->
                    desk.writeMeasures(split.rest().stream().findFirst(), measure.options(), sink));
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }
}
