// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.desk.BacktestOptions;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.outlook.TrackRecord;
import org.chancery.workbench.table.TableFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery backtest}. */
@Command(
    name = "backtest",
    header = "How good forecasts would have been: walks through the past and keeps what was said.",
    description = {
      "",
      "At each stop only what came before it is known, to the models as well. Prints the scores and",
      "the reliability table; the track record has every forecast, its model and its outcome.",
      "",
      "Examples:",
      "  chancery backtest cases/belarus",
      "  chancery backtest --record r.duckdb --from 2018-08-01 --every 1w --track track.csv",
      "  chancery backtest --train train.txt --valid valid.txt --test test.txt \\",
      "    --entities entity2id.txt --relations relation2id.txt --json figures.json",
      "",
      "With --train it is a benchmark: a row has subject, relation, object and time as whole numbers;",
      "further columns are ignored. Weights are learned from --train. Each row of --test is asked for",
      "its object and for its subject, with all rows of earlier times known, those of --valid and",
      "--test included. Ranks are time-aware filtered, over all entities; equals share the mean of",
      "their ranks. Names tell which actors are of one country, and help.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "first day that is forecast; default: the later half of the record")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "forecast no later day; default: the last whose outcome is known")
  private @Nullable String to;

  @Option(
      names = "--every",
      paramLabel = "DAYS",
      description = "how far from one forecast to the next: 7d, 1w; default: 7d")
  private @Nullable String every;

  @Option(
      names = "--horizon",
      paramLabel = "DAYS",
      description = "how far ahead: 30d, 4w; default: 30d")
  private @Nullable String horizon;

  @Option(
      names = "--relearn",
      paramLabel = "DAYS",
      description = "how long a model serves before the next is learned; default: 28d")
  private @Nullable String relearn;

  @Option(
      names = "--track",
      paramLabel = "FILE",
      description =
          "where the track record goes, as CSV, or Parquet by its ending; default:"
              + " out/track-record.csv of the case, and none for a record alone")
  private @Nullable Path track;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private BenchmarkArguments benchmark = new BenchmarkArguments();

  BacktestCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    return benchmark.given() ? benchmark.run(console, chancery) : walk();
  }

  private int walk() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(place.words(words).folder(), console, progress)) {
            TrackRecord record = desk.backtest(options());
            Optional.ofNullable(track).or(desk::trackFile).ifPresent(file -> keep(record, file));
            output.write(console, record.scores()::write);
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            chancery.remark(console, record.remark());
            return 0;
          }
        });
  }

  private void keep(TrackRecord record, Path file) {
    TableFormat format =
        file.toString().endsWith(".parquet") ? TableFormat.PARQUET : TableFormat.CSV;
    try (TableSink sink = format.to(file)) {
      record.write(sink);
    }
    chancery.remark(console, "the track record is in " + file);
  }

  private BacktestOptions options() {
    return new BacktestOptions(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(every),
        Optional.ofNullable(horizon),
        Optional.ofNullable(relearn));
  }
}
