// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.progress.Progress;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.EditRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery edit}. */
@Command(
    name = "edit",
    header = "Correct the record: reject, recode, merge, split or restore events, with a reason.",
    description = {
      "",
      "Examples:",
      "  chancery edit reject chronology:kyzym-recalled --reason \"coded twice\" --case cases/belarus",
      "  chancery edit recode gdelt:4711 --set type=ACCUSE --set mode=disapprove --reason \"no act\"",
      "  chancery edit merge gdelt:4711 gdelt:4712 --reason \"the same meeting\"",
      "",
      "A correction is a line appended to edits.jsonl; the originals are never changed, and it is",
      "replayed over every import. chancery edit list shows them all. With --record R the lines go",
      "to R.edits.jsonl.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      index = "0",
      paramLabel = "OPERATION",
      description = "reject, recode, merge, split, restore or list")
  private String operation = "";

  @Parameters(index = "1..*", paramLabel = "EVENT", description = "ids of events")
  private List<String> words = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", description = "why; required, and kept")
  private @Nullable String reason;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "recode: type, mode, status, date, source, target or cameo; repeatable")
  private List<String> settings = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "who; default: the user's name")
  private @Nullable String by;

  @Option(names = "--on", paramLabel = "DATE", description = "when; default: today")
  private @Nullable String on;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  EditCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    PlaceOptions.Words split = place.words(words);
    try (Desk desk = place.open(split.folder(), console, Progress.SILENT)) {
      if (!"list".equals(operation)) {
        desk.edit(
            new EditRequest(
                operation,
                split.rest(),
                Optional.ofNullable(reason).orElse(""),
                settings,
                Optional.ofNullable(by).orElse(System.getProperty("user.name")),
                Optional.ofNullable(on).orElseGet(Today::date)));
      }
      output.write(console, desk::writeEdits);
      desk.remarks().forEach(remark -> chancery.remark(console, remark));
      return 0;
    }
  }
}
