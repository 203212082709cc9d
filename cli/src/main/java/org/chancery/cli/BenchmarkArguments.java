// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.backtest.Benchmark;
import org.chancery.workbench.backtest.BenchmarkFiles;
import org.chancery.workbench.backtest.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A benchmark of files of a temporal knowledge graph. */
final class BenchmarkArguments {
  @Option(names = "--train", paramLabel = "FILE", description = "quadruples to learn from")
  private @Nullable Path train;

  @Option(
      names = "--valid",
      paramLabel = "FILE",
      description = "quadruples that are known besides; ranked if there is no --test")
  private @Nullable Path valid;

  @Option(names = "--test", paramLabel = "FILE", description = "quadruples to rank")
  private @Nullable Path test;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "all entities, name and id; without it those of the quadruples")
  private @Nullable Path entities;

  @Option(names = "--relations", paramLabel = "FILE", description = "all relations, name and id")
  private @Nullable Path relations;

  @Option(
      names = "--refit",
      description = "also learn from --train and --valid, and report it beside")
  private boolean refit;

  @Option(names = "--json", paramLabel = "FILE", description = "write the figures as JSON")
  private @Nullable Path json;

  @Option(
      names = "--ranks",
      paramLabel = "FILE",
      description = "write each rank, tab-separated: s, r, o, t, direction, rank, ties")
  private @Nullable Path ranks;

  @Option(
      names = "--reasons",
      paramLabel = "FILE",
      description =
          "write what the likeliest three and the true answers rest on, tab-separated; docs/forecasting.md"
              + " says how to read it")
  private @Nullable Path reasons;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "that gather evidence; no figure depends on it; default: one a processor")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Whether a benchmark is wanted. */
  boolean given() {
    return Stream.of(train, valid, test, entities, relations, json, ranks, reasons)
            .anyMatch(Objects::nonNull)
        || refit;
  }

  /** Runs the benchmark. */
  int run(Console console, Chancery chancery) {
    List<Problem> problems = new ArrayList<>();
    Benchmark benchmark = Benchmark.read(files(), problems::add);
    problems.forEach(
        one -> console.say("chancery: %s:%d: %s".formatted(one.file(), one.line(), one.message())));
    chancery.remark(
        console,
        "%,d facts to learn from, %,d to rank, %,d entities; a step is %,d of time"
            .formatted(
                benchmark.trainingFacts(),
                benchmark.testFacts(),
                benchmark.entities(),
                benchmark.unit()));
    Trial trial = benchmark.run(threads, System::nanoTime);
    show(console, chancery, "learned from train", trial);
    Optional<Trial> again =
        refit ? Optional.of(benchmark.refit(threads, System::nanoTime)) : Optional.empty();
    again.ifPresent(second -> show(console, chancery, "learned from train and valid", second));
    console.out().flush();
    if (ranks != null) {
      benchmark.writeRanks(trial, ranks);
    }
    if (reasons != null) {
      benchmark.writeReasons(trial, reasons);
    }
    if (json != null) {
      write(json, json(trial, again));
    }
    return problems.isEmpty() ? 0 : 3;
  }

  private BenchmarkFiles files() {
    Path asked = test != null ? test : valid;
    if (train == null
        || asked == null
        || threads < 1
        || (refit && (valid == null || test == null))) {
      throw ChanceryException.of(
          Fault.USER,
          "this is no benchmark",
          "Give --train FILE and --test FILE; --refit also needs --valid FILE; --threads is 1 or"
              + " more.");
    }
    return new BenchmarkFiles(
        train,
        test == null ? Optional.empty() : Optional.ofNullable(valid),
        asked,
        Optional.ofNullable(entities),
        Optional.ofNullable(relations));
  }

  private static void show(Console console, Chancery chancery, String what, Trial trial) {
    console.out().println(trial.line() + "  " + what);
    chancery.remark(console, what + ": " + trial.cost());
  }

  private static String json(Trial trial, Optional<Trial> again) {
    String beside = again.map(second -> ", \"refit\": {" + second.json() + "}").orElse("");
    return "{%s, \"peak_mb\": %d%s}%n".formatted(trial.json(), PeakMemory.megabytes(), beside);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              file.toString(),
              "the file cannot be written",
              "Check that the folder exists and that you may write there.")
          .causedBy(refused);
    }
  }
}
