// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.coding.ModelOpinion;
import org.chancery.workbench.coding.ReadingDesk;
import org.chancery.workbench.coding.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery code}. */
@Command(
    name = "code",
    header =
        "Read texts and list the events they tell: who did what to whom, when, and how it is known.",
    description = {
      "",
      "Examples:",
      "  chancery code report.pdf --date 2024-12 > events.csv",
      "  chancery code articles/ --kind essay --explain -f jsonl",
      "  chancery code news.jsonl --missed             sentences with actors and no event",
      "  chancery code news.jsonl --onnx model.onnx    with a second opinion on each type",
      "",
      "Reads plain text, Markdown, HTML, PDF, DOCX, JSON Lines of news, directories and archives of",
      "these. A line for each pair of actors; dates in EDTF; actors as ISO 3166 alpha-3 or the code",
      "of an organisation. The first use fetches the language models (474 MB) and keeps them.",
      ""
    },
    sortOptions = false,
    defaultValueProvider = CsvByDefault.class,
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "files, directories, archives; - for standard input")
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
  private List<Path> lexicons = List.of();

  @Option(names = "--explain", description = "add why: pattern, source, target, date, status")
  private boolean explain;

  @Option(names = "--missed", description = "list sentences with actors and no event instead")
  private boolean missed;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "for measuring: the type of each marked pair of a TSV (marked_sentence)")
  private @Nullable Path pairs;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "with --pairs: by a model that chancery train relations made")
  private @Nullable Path model;

  @Option(
      names = "--triples",
      paramLabel = "FILE",
      description = "for measuring: the dyads of each sentence of a TSV (id, sentence, date)")
  private @Nullable Path triples;

  @Mixin private OpinionArguments opinion = new OpinionArguments();

  @Mixin private OutputOptions output = new OutputOptions();

  CodeCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    ReadingDesk desk = new ReadingDesk(new LanguageModels(console), lexicons, opinion());
    if (model != null && pairs == null) {
      throw ChanceryException.at(
          Fault.USER,
          "--model " + model,
          "a model says what a marked source does to a marked target, and documents have no marks",
          "Name a table of marked pairs with --pairs FILE, or leave --model out.");
    }
    if (pairs != null) {
      return pairs(desk, pairs);
    }
    if (triples != null) {
      desk.triples(triples, date(), console.out());
      return 0;
    }
    return texts(desk);
  }

  private int pairs(ReadingDesk desk, Path table) {
    if (model == null) {
      desk.pairs(table, console.out());
    } else {
      desk.pairs(
          table, model, explain, console.out(), remark -> console.say("chancery: " + remark));
    }
    return 0;
  }

  private Optional<ModelOpinion> opinion() {
    Optional<ModelOpinion> second = opinion.opinion();
    if (second.isPresent() && (missed || pairs != null || triples != null)) {
      throw ChanceryException.of(
          Fault.USER,
          "--onnx adds columns to the table of events, and none is asked for",
          "Leave out --missed, --pairs and --triples, or --onnx.");
    }
    return second;
  }

  private int texts(ReadingDesk desk) {
    if (files.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER, "which texts?", "Name files or directories, or - for standard input.");
    }
    List<Problem> problems = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    ReadingDesk.Wanted wanted =
        missed
            ? ReadingDesk.Wanted.MISSED
            : explain ? ReadingDesk.Wanted.EXPLAINED : ReadingDesk.Wanted.EVENTS;
    ReadingDesk.Inputs inputs =
        files.equals(List.of("-"))
            ? ReadingDesk.Inputs.stream("standard input", System.in)
            : ReadingDesk.Inputs.files(files.stream().map(Path::of).toList());
    Optional<Edtf> given = date();
    output.write(
        console, sink -> tallies.add(desk.code(inputs, kind, given, wanted, sink, problems::add)));
    problems.forEach(problem -> console.say(words(problem)));
    chancery.remark(console, summary(tallies.get(0), problems.size()));
    return problems.isEmpty() ? 0 : 3;
  }

  private static String words(Problem problem) {
    String line = problem.line() > 0 ? ":" + problem.line() : "";
    return "chancery: " + problem.file() + line + ": " + problem.message();
  }

  private String summary(Tally tally, int problems) {
    return "%,d documents, %,d sentences, %,d of them parsed, %,d events; %,d sentences with actors and no event%s%s"
        .formatted(
            tally.documents(),
            tally.sentences(),
            tally.parsed(),
            tally.events(),
            tally.missed(),
            missed ? "" : " (--missed lists them)",
            problems == 0 ? "" : "; " + problems + " problems");
  }

  private Optional<Edtf> date() {
    try {
      return Optional.ofNullable(date).map(Edtf::parse);
    } catch (IllegalArgumentException wrong) {
      throw ChanceryException.at(
          Fault.USER,
          "--date " + date,
          String.valueOf(wrong.getMessage()),
          "Write 2024-12-03, 2024-12 or 2024.");
    }
  }
}
