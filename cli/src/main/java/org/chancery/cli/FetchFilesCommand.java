// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.fetch.FetchedFiles;
import org.chancery.workbench.fetch.FileFetch;
import org.chancery.workbench.fetch.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery fetch files}. */
@Command(
    name = "files",
    header = "Fetch files by their addresses, and the articles that a list or feed names.",
    description = {
      "",
      "Examples:",
      "  chancery fetch files https://dataverse.harvard.edu/api/access/datafile/2711073 --to feeds",
      "  chancery import --record r.duckdb feeds/events.1995.20150313082510.tab",
      "  chancery fetch files --list https://example.org/news/rss.xml --to texts",
      "  chancery code texts",
      "",
      "A list is an RSS or Atom feed, or has one address a line. Each file gets the name that its",
      "source gives it. What is in the folder already is not fetched again, and a fetch that was",
      "broken off goes on; .fetched.csv in the folder says which file came from where. What a",
      "source lets nobody have without an account, download yourself and import the file.",
      "",
      "Exit code 4 if a source did not answer, 3 if lines of a list are no addresses.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class FetchFilesCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "ADDRESS", arity = "0..*", description = "http:// or https:// of files")
  private List<String> addresses = List.of();

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "a file or address of a list of articles; may be repeated")
  private List<String> lists = List.of();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      required = true,
      description = "where they go; it is made if there is none")
  private Path folder = Path.of("");

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "1",
      description = "files asked for in a second, at most; default: ${DEFAULT-VALUE}")
  private double rate = 1;

  @Option(
      names = "--header",
      paramLabel = "NAME=VARIABLE",
      description =
          "send a header with what an environment variable holds, such as"
              + " X-Dataverse-key=DATAVERSE_TOKEN; it is kept nowhere")
  private Map<String, String> headers = new TreeMap<>();

  @Mixin private OutputOptions output = new OutputOptions();

  FetchFilesCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    if (addresses.isEmpty() && lists.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER, "which files?", "Name their addresses, or a list with --list.");
    }
    Source source = Source.ofAddresses(rate, values(), new RunningTime(), Today.now());
    return Work.watched(
        console,
        chancery,
        progress -> {
          FetchedFiles fetched = new FileFetch(folder, source).run(addresses, lists, progress);
          output.write(console, fetched::write);
          fetched
              .problems()
              .forEach(
                  one ->
                      console.say(
                          "chancery: %s:%d: %s".formatted(one.file(), one.line(), one.message())));
          return fetched.exitCode();
        });
  }

  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    headers.forEach((name, variable) -> values.put(name, value(name, variable)));
    return values;
  }

  private static String value(String name, String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    "--header " + name + "=" + variable,
                    "the environment has no such variable",
                    "Set it for this command: export " + variable + "=…"));
  }
}
