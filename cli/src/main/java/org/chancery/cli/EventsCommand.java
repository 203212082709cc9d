// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.EventFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery events}. */
@Command(
    name = "events",
    header = "List coded events, a line for each, with where they come from.",
    description = {
      "",
      "Examples:",
      "  chancery events cases/belarus --actor BLR --partner CHN",
      "  chancery events --record r.duckdb --format csv -o events.csv",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private EventArguments filter = new EventArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  EventsCommand(Console console, Chancery chancery) {
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
            EventFilter wanted = filter.filter();
            output.write(console, sink -> desk.writeEvents(wanted, sink));
            return 0;
          }
        });
  }
}
