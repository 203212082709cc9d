// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.check.CodedTable;
import org.chancery.workbench.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery sample}. */
@Command(
    name = "sample",
    header = "Draw a sheet of events that the coder read, for people to check.",
    description = {
      "",
      "Examples:",
      "  chancery sample cases/mine --n 200 -o sheet.csv",
      "  chancery sample coded.csv --n 100 --seed 7 -o sheet.csv    from a table of chancery code",
      "",
      "Every type is in the sheet; half of it is spread evenly over the types, half in proportion.",
      "Fill the column correct (yes, no, unsure) and, where something is wrong, source_ok,",
      "target_ok and type_should_be (a type, or NONE); the words that tell the event stand between",
      "[[ and ]]. Then: chancery agreement sheet.csv.",
      ""
    },
    sortOptions = false,
    defaultValueProvider = CsvByDefault.class,
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE|CSV",
      arity = "0..1",
      description = "the case folder, or a table made by chancery code")
  private List<String> words = List.of();

  @Option(
      names = "--n",
      paramLabel = "N",
      defaultValue = "200",
      description = "events to draw; default: ${DEFAULT-VALUE}")
  private int size = 200;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "the same events and seed give the same sheet; default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  SampleCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    Optional<Path> table =
        words.stream()
            .filter(word -> word.toLowerCase(Locale.ROOT).endsWith(".csv"))
            .findFirst()
            .map(Path::of);
    return table.map(this::fromTable).orElseGet(this::fromCase);
  }

  private int fromTable(Path file) {
    CodedTable table = CodedTable.read(file);
    output.write(console, sink -> table.writeSample(size, seed, sink));
    table.problems().forEach(problem -> console.say(told(problem)));
    return table.problems().isEmpty() ? 0 : 3;
  }

  private static String told(Problem problem) {
    return "chancery: " + problem.file() + ":" + problem.line() + ": " + problem.message();
  }

  private int fromCase() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(place.words(words).folder(), console, progress)) {
            output.write(console, sink -> desk.writeSample(size, seed, sink));
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return 0;
          }
        });
  }
}
