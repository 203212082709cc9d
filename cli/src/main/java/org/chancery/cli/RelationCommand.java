// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.SeriesOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  chancery relation BLR CHN --measure net-cooperation --direction b-to-a --as-share",
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

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "one measure alone: incidents, cooperation, conflict, net-cooperation, words, deeds or"
              + " share-of-conflict")
  private @Nullable String measure;

  @Option(
      names = "--direction",
      paramLabel = "DIRECTION",
      description = "whose acts: a-to-b, b-to-a or both; default: both")
  private @Nullable String direction;

  @Option(
      names = "--as-share",
      description = "by a thousand incidents of the whole record, because feeds grow and shrink")
  private boolean asShare;

  @Mixin private MeasureArguments measured = new MeasureArguments();
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
            output.write(console, sink -> write(desk, one, other, sink));
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }

  private void write(Desk desk, String one, String other, TableSink sink) {
    SeriesOptions series =
        new SeriesOptions(Optional.ofNullable(measure), Optional.ofNullable(direction), asShare);
    if (series.none()) {
      desk.writeRelation(one, other, measured.options(), sink);
    } else {
      desk.writeSeries(one, other, series, measured.options(), sink);
    }
  }
}
