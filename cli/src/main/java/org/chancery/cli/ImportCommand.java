// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery import}. */
@Command(
    name = "import",
    header = "Read event files into a record, or into a case and its case.yaml.",
    description = {
      "",
      "Examples:",
      "  chancery import --record r.duckdb 20260721083000.export.CSV.zip",
      "  chancery import --record r.duckdb train.txt --format-in quadruples --entities entity2id.txt \\",
      "    --relations relation2id.txt --epoch 2018-01-01 --time-unit hours",
      "",
      "The same file twice changes nothing. Rows that cannot be used are kept with the reason",
      "(chancery doctor lists them) and never stop the good ones. Exit code 3 if a file could not",
      "be read or breaks off; the others are imported all the same.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "plain, .zip or .gz files")
  private List<Path> files = List.of();

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private FeedArguments feed = new FeedArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  ImportCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    PlaceOptions.Words words = place.words(files.stream().map(Path::toString).toList());
    List<Path> inputs = words.rest().stream().map(Path::of).toList();
    if (inputs.isEmpty()) {
      throw ChanceryException.of(Fault.USER, "which files?", "Name the files to import.");
    }
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk =
              place.record().map(Desk::atNewRecord).orElseGet(() -> open(words.folder()))) {
            Imported imported = desk.importFiles(inputs, feed.options(), progress);
            output.write(console, imported::write);
            desk.sizeRemark().ifPresent(remark -> chancery.remark(console, remark));
            imported.failures().forEach(failure -> console.say("chancery: " + failure));
            return imported.complete() ? 0 : Fault.DATA.exitCode();
          }
        });
  }

  private Desk open(Optional<Path> named) {
    return Desk.atCase(
        place.folder(named),
        new LanguageModels(console),
        org.chancery.model.progress.Progress.SILENT);
  }
}
