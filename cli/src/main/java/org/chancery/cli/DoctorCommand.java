// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.Examination;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery doctor}. */
@Command(
    name = "doctor",
    header = "Examine a case or a record: what is sound, what is not, what to do about it.",
    description = {
      "",
      "Examples:",
      "  chancery doctor cases/belarus",
      "  chancery doctor --record r.duckdb --quarantine    list the rows that could not be used",
      "",
      "Exit code 3 if something is wrong with the data, 5 if inputs and lock disagree.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--quarantine",
      description = "list the rows that could not be used, with reasons")
  private boolean quarantine;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  DoctorCommand(Console console, Chancery chancery) {
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
            if (quarantine) {
              output.write(console, desk::writeQuarantine);
              return 0;
            }
            Examination examination = desk.examine();
            output.write(console, examination::write);
            return examination.worst().map(fault -> fault.exitCode()).orElse(0);
          }
        });
  }
}
