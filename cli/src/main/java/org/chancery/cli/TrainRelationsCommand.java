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
import org.chancery.model.table.TableSink;
import org.chancery.workbench.coding.LabelledPairs;
import org.chancery.workbench.coding.RelationDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery train relations}. */
@Command(
    name = "relations",
    header = "Learn from labelled sentences what a marked source does to a marked target.",
    description = {
      "",
      "Examples:",
      "  chancery train relations labelled.tsv -o mine.model",
      "  chancery train relations labelled.tsv -o mine.model --folds 5    and test it",
      "  chancery code --pairs unlabelled.tsv --model mine.model --explain",
      "",
      "The file is tab-separated, without quoting: column marked_sentence with <s>source</s> and",
      "<t>target</t>, and a column of labels of your own. A linear classifier weighs what the",
      "lexicon makes of a sentence against its grammar and its words. --folds says how well it does",
      "on sentences that it was not shown, beside the bundled coder, which needs no training.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainRelationsCommand implements Callable<Integer> {
  private static final int MOST_FOLDS = 20;

  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "FILE", description = "the labelled pairs")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      description = "the model to write; compressed if the name ends in .gz")
  private @Nullable Path model;

  @Option(
      names = "--label",
      paramLabel = "COLUMN",
      description = "the column of the labels; without it gold_root, or else label")
  private @Nullable String label;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "also test by cross-validation, 2 to 20 folds, parted by sentence")
  private int folds;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "patterns of your own, before the bundled ones; may be repeated")
  private List<Path> lexicons = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "of the scores: table, csv, json or jsonl; default: ${DEFAULT-VALUE}")
  private String format = "table";

  TrainRelationsCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    check();
    List<Problem> problems = new ArrayList<>();
    LabelledPairs pairs =
        new RelationDesk(new LanguageModels(console), lexicons)
            .read(file, Optional.ofNullable(label), problems::add);
    if (model != null) {
      pairs.train(model);
      chancery.remark(
          console,
          "%,d pairs with %,d labels -> %s".formatted(pairs.size(), pairs.labels().size(), model));
    }
    if (folds > 0) {
      try (TableSink sink = OutputOptions.parse(format).to(console.out())) {
        pairs.scores(sink, folds, row -> true);
      }
      console.out().flush();
    }
    problems.forEach(
        one -> console.say("chancery: %s:%d: %s".formatted(one.file(), one.line(), one.message())));
    return problems.isEmpty() ? 0 : 3;
  }

  private void check() {
    OutputOptions.parse(format);
    if (folds < 0 || folds == 1 || folds > MOST_FOLDS) {
      throw ChanceryException.at(
          Fault.USER, "--folds " + folds, "that many make no test", "Say 2 to 20; 5 is usual.");
    }
    if (model == null && folds == 0) {
      throw ChanceryException.of(
          Fault.USER,
          "what is to come of it?",
          "Name a model to write with -o MODEL, or test with --folds 5, or both.");
    }
  }
}
