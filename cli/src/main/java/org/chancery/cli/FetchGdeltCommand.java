// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.progress.Progress;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.fetch.Completeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery fetch gdelt}. */
@Command(
    name = "gdelt",
    header = "Fetch GDELT's events and mentions of some days, and say what is missing.",
    description = {
      "",
      "Examples:",
      "  chancery fetch gdelt --from 2024-01-01 --to 2024-12-31 --about BLR --record r.duckdb",
      "  chancery fetch gdelt cases/belarus --from 2024-01-01 --to 2024-12-31 --translation",
      "",
      "GDELT 2.0 from 2015-02-19 (a file every quarter of an hour), GDELT 1.0 before. Every file is",
      "checked against the size and MD5 in GDELT's lists. Broken off, the same command goes on where",
      "it was. With --about, only events of these actors and in these states are kept; totals by",
      "day, quad class and country are kept of every row. What is missing is in the table, and",
      "its days are gaps, not noughts.",
      "",
      "Exit code 3 if a file is not what the list says, 4 if the source did not answer.",
      "docs/feeds.md tells how to go on, and what it costs.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class FetchGdeltCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Mixin private FetchArguments fetch = new FetchArguments();
  @Mixin private SourceArguments source = new SourceArguments();
  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  FetchGdeltCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = open()) {
            Completeness fetched =
                desk.fetch(
                    fetch.options(place, place.words(words), source.cache()),
                    source.source(),
                    progress);
            output.write(console, fetched::write);
            fetched.remarks().forEach(remark -> chancery.remark(console, remark));
            desk.sizeRemark().ifPresent(remark -> chancery.remark(console, remark));
            return fetched.exitCode();
          }
        });
  }

  private Desk open() {
    return place
        .record()
        .map(Desk::atNewRecord)
        .orElseGet(
            () ->
                Desk.atCase(
                    place.folder(place.words(words).folder()),
                    new LanguageModels(console),
                    Progress.SILENT));
  }
}
