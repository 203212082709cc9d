// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.fetch.Completeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery update}. */
@Command(
    name = "update",
    header = "Fetch what is new of the feeds that a case names.",
    description = {
      "",
      "Example:",
      "  chancery update cases/belarus",
      "",
      "case.yaml says what: fetch: {gdelt: {from: 2024-01-01, about: [BLR], translation: true}}.",
      "Files, chronology and texts of the case are brought into its record as well. Exit codes as of",
      "chancery fetch gdelt.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class UpdateCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "CASE", arity = "0..1", description = "the case folder")
  private List<String> words = List.of();

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private SourceArguments source = new SourceArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  UpdateCommand(Console console, Chancery chancery) {
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
            Completeness fetched = desk.update(source.cache(), source.source(), progress);
            output.write(console, fetched::write);
            fetched.remarks().forEach(remark -> chancery.remark(console, remark));
            desk.sizeRemark().ifPresent(remark -> chancery.remark(console, remark));
            return fetched.exitCode();
          }
        });
  }
}
