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

/** {@code chancery relation}. */
@Command(
    name = "relation",
    header = "The course of one relation, period by period, with intervals.",
    description = {
      "",
      "Examples:",
      "  chancery relation BLR RUS cases/belarus --grain year",
      "  chancery relation BLR RUS --record r.duckdb --format csv",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RelationCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "A B [CASE]",
      arity = "2..3",
      description = "two actors or camps, by id or name, and the case folder if no record is given")
  private List<String> words = List.of();

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private MeasureArguments measure = new MeasureArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  RelationCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    PlaceOptions.Words split = place.words(words);
    if (split.rest().size() != 2) {
      throw ChanceryException.at(
          Fault.USER,
          String.join(" ", split.rest()),
          "a relation is between two",
          "Name two actors: chancery relation BLR RUS.");
    }
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(split.folder(), console, progress)) {
            String one = split.rest().get(0);
            String other = split.rest().get(1);
            output.write(console, sink -> desk.writeRelation(one, other, measure.options(), sink));
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }
}
