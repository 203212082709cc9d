// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.analysis.fact.NamedKinship;
import org.chancery.analysis.ranking.Rank;
import org.chancery.analysis.ranking.Ranker;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;

/**
 * Single-step forecasting on a temporal knowledge graph. Weights are learned from the training
 * facts; each test fact is asked for both its ends, with the facts of all earlier steps known.
 */
public final class Benchmark {
  private static final double NANOSECONDS = 1e9;

  private final Numbering entities;
  private final Numbering relations;
  private final TimeScale scale;
  private final Kinship kinship;
  private final History train;
  private final History valid;
  private final History test;

  private Benchmark(BenchmarkFiles files, Consumer<Problem> problems) {
    List<Quadruple> learned = rows(files.train(), problems);
    List<Quadruple> known = files.valid().map(file -> rows(file, problems)).orElse(List.of());
    List<Quadruple> asked = rows(files.test(), problems);
    List<Quadruple> all = new ArrayList<>(learned);
    all.addAll(known);
    all.addAll(asked);
    this.entities =
        files
            .entities()
            .map(Numbering::read)
            .orElseGet(() -> occurring(all, Quadruple::subject, Quadruple::object));
    this.relations =
        files
            .relations()
            .map(Numbering::read)
            .orElseGet(() -> occurring(all, Quadruple::relation, Quadruple::relation));
    this.scale = TimeScale.of(all);
    this.kinship = NamedKinship.of(entities.names(), relations.names(), Ontology.bundled());
    this.train = history(files.train(), learned, problems);
    this.valid = files.valid().map(file -> history(file, known, problems)).orElse(none());
    this.test = history(files.test(), asked, problems);
  }

  /**
   * Reads the files.
   *
   * @param problems takes the rows that cannot be used
   * @throws ChanceryException if a file cannot be read or has no row that can be used, or if they
   *     do not follow one another in time
   */
  public static Benchmark read(BenchmarkFiles files, Consumer<Problem> problems) {
    Benchmark benchmark = new Benchmark(files, problems);
    benchmark.check(files.test());
    return benchmark;
  }

  private void check(Path file) {
    int known = valid.isEmpty() ? train.lastStep() : Math.max(train.lastStep(), valid.lastStep());
    if (test.firstStep() < known) {
      throw ChanceryException.at(
          Fault.DATA,
          file.toString(),
          "the test begins at time %d, before time %d that is learned from or known"
              .formatted(scale.time(test.firstStep()), scale.time(known)),
          "Give files that follow one another in time: train, then valid, then test.");
    }
  }

  /**
   * Learns from the training facts and ranks the test facts.
   *
   * @param threads that gather evidence; no figure but the seconds depends on their number
   * @param nanoseconds tells how much time has passed
   */
  public Trial run(int threads, LongSupplier nanoseconds) {
    return run(train, threads, nanoseconds);
  }

  /** The same with weights learned from the training and the validation facts. */
  public Trial refit(int threads, LongSupplier nanoseconds) {
    return run(known(), threads, nanoseconds);
  }

  private Trial run(History learned, int threads, LongSupplier nanoseconds) {
    long start = nanoseconds.getAsLong();
    Ranker ranker = Ranker.learn(learned, kinship, threads);
    long ready = nanoseconds.getAsLong();
    List<Rank> ranks = ranker.rank(known(), test, threads);
    long done = nanoseconds.getAsLong();
    return new Trial(ranker, ranks, (ready - start) / NANOSECONDS, (done - ready) / NANOSECONDS);
  }

  /** How many units of time a step is. */
  public long unit() {
    return scale.unit();
  }

  public int entities() {
    return entities.size();
  }

  /** How many facts are learned from. */
  public int trainingFacts() {
    return train.facts().size();
  }

  /** How many facts are asked about, each twice. */
  public int testFacts() {
    return test.facts().size();
  }

  /** Writes the ranks of a trial: a header, then a line for each, with the files' ids and times. */
  public void writeRanks(Trial trial, Path file) {
    write(
        file,
        out -> {
          out.write(RankFile.HEADER);
          RankFile ranks = new RankFile(entities, relations, scale);
          for (Rank rank : trial.ranks()) {
            out.write(ranks.line(rank));
          }
        });
  }

  /**
   * Writes what the likeliest answers and the true ones rest on: a header, then a reason a line.
   */
  public void writeReasons(Trial trial, Path file) {
    write(
        file,
        out -> {
          out.write(ReasonFile.HEADER);
          ReasonFile reasons = new ReasonFile(entities, relations, scale, out);
          trial.ranker().explain(known(), test, reasons::write);
        });
  }

  private static void write(Path file, Content content) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      content.write(out);
    } catch (IOException | UncheckedIOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              file.toString(),
              "the file cannot be written",
              "Check that the folder exists and that you may write there.")
          .causedBy(refused);
    }
  }

  @FunctionalInterface
  private interface Content {
    void write(BufferedWriter out) throws IOException;
  }

  private History known() {
    List<Fact> facts = new ArrayList<>(train.facts());
    facts.addAll(valid.facts());
    return History.of(facts, entities.size(), relations.size());
  }

  private History none() {
    return History.of(List.of(), entities.size(), relations.size());
  }

  private History history(Path file, List<Quadruple> rows, Consumer<Problem> problems) {
    List<Fact> facts = new ArrayList<>();
    for (Quadruple row : rows) {
      Optional<Integer> source = entities.number(row.subject());
      Optional<Integer> relation = relations.number(row.relation());
      Optional<Integer> target = entities.number(row.object());
      if (source.isPresent() && relation.isPresent() && target.isPresent()) {
        facts.add(new Fact(scale.step(row.time()), source.get(), relation.get(), target.get()));
        continue;
      }
      problems.accept(
          new Problem(
              file.toString(),
              row.line(),
              "unknown-id",
              "an id is not in the file of names",
              "%d\t%d\t%d\t%d".formatted(row.subject(), row.relation(), row.object(), row.time())));
    }
    if (facts.isEmpty()) {
      throw useless(file);
    }
    return History.of(facts, entities.size(), relations.size());
  }

  private static List<Quadruple> rows(Path file, Consumer<Problem> problems) {
    List<Quadruple> rows = Quadruple.read(file, problems);
    if (rows.isEmpty()) {
      throw useless(file);
    }
    return rows;
  }

  private static ChanceryException useless(Path file) {
    return ChanceryException.at(
        Fault.DATA,
        file.toString(),
        "no row can be used",
        "Give rows of subject, relation, object and time as whole numbers, with tabs between.");
  }

  private static Numbering occurring(
      List<Quadruple> rows, ToIntFunction<Quadruple> one, ToIntFunction<Quadruple> other) {
    Set<Integer> ids = new TreeSet<>();
    for (Quadruple row : rows) {
      ids.add(one.applyAsInt(row));
      ids.add(other.applyAsInt(row));
    }
    return Numbering.of(ids);
  }
}
