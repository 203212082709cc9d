// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery spark code}. */
@Command(
    name = "code",
    header = "Read texts and write the events they tell, documents shared out over tasks.",
    description = {
      "",
      "Example:",
      "  chancery spark code news/ --out coded --date 2024-12",
      "",
      "DIR/events has the rows of chancery code, in the same order; DIR/problems a row for each text",
      "that could not be read. On a cluster, every machine must see the files under the same path.",
      "The first use fetches the language models (474 MB) and keeps them.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class SparkCodeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files, directories, archives, as of chancery code")
  private List<String> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "EDTF",
      description = "the date of documents that do not say theirs: 2024-12, 2024-12-03")
  private @Nullable String date;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "news",
      description = "news (older acts are background) or essay; default: ${DEFAULT-VALUE}")
  private String kind = "news";

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "patterns of your own, before the bundled ones; may be repeated")
  private List<String> lexicons = List.of();

  @Mixin private SparkOptions options = new SparkOptions();

  SparkCodeCommand(Console console, Chancery chancery) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SparkProgram program = SparkProgram.ofThisProcess();
    List<String> job = new ArrayList<>(List.of("code"));
    job.addAll(files);
    job.addAll(List.of("--kind", kind));
    if (date != null) {
      job.addAll(List.of("--date", date));
    }
    for (String lexicon : lexicons) {
      job.addAll(List.of("--lexicon", lexicon));
    }
    program.required(); // before models are fetched for nothing
    return options.run(program, job, List.of(new LanguageModels(console).jar().toString()));
  }
}
