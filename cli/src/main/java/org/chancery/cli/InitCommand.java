// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.NewCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery init}. */
@Command(
    name = "init",
    header = "Begin a case: a folder with everything in its place.",
    description = {
      "",
      "Examples:",
      "  chancery init cases/kazakhstan --focus KAZ --period 2018-01/2018-09",
      "  chancery init kaz --focus KAZ --period 2018-01/2018-09 --feed train.txt \\",
      "    --format-in quadruples --entities entity2id.txt --relations relation2id.txt \\",
      "    --epoch 2018-01-01 --time-unit hours",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "DIR", description = "the folder to make")
  private Path folder = Path.of("");

  @Option(
      names = "--focus",
      paramLabel = "ACTOR",
      required = true,
      description = "whose relations are measured")
  private String focus = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "heading of the brief")
  private @Nullable String title;

  @Option(
      names = "--period",
      paramLabel = "EDTF",
      required = true,
      description = "the time that is looked at: 2018-01/2018-09; either end may be open")
  private String period = "";

  @Option(
      names = "--grain",
      paramLabel = "STEP",
      description = "day, week, month, quarter or year; default: quarter")
  private @Nullable String grain;

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = "event files to put into case.yaml; repeatable")
  private List<Path> feeds = List.of();

  @Mixin private FeedArguments feed = new FeedArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  InitCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    NewCase newCase =
        new NewCase(
            folder,
            focus,
            Optional.ofNullable(title),
            period,
            Optional.ofNullable(grain),
            feeds,
            feed.options());
    List<Path> written = newCase.write();
    output.write(console, sink -> NewCase.list(written, sink));
    chancery.remark(console, "next  chancery brief " + folder);
    return 0;
  }
}
