// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.TableSink;
import org.chancery.text.coding.PairCandidate;
import org.chancery.text.relation.CrossValidation;
import org.chancery.text.relation.Judgement;
import org.chancery.text.relation.Level;
import org.chancery.text.relation.RelationExample;
import org.chancery.text.relation.RelationTrainer;
import org.chancery.text.relation.Training;

/** Marked pairs that an analyst has labelled, read and ready to learn from. */
public final class LabelledPairs {
  private final Path file;
  private final RelationTrainer trainer;
  private final List<Pair> pairs;

  LabelledPairs(Path file, RelationTrainer trainer, List<Pair> pairs) {
    this.file = file;
    this.trainer = trainer;
    this.pairs = List.copyOf(pairs);
  }

  /**
   * A row.
   *
   * @param number of the row in its file, from 0, the header not counted
   */
  record Pair(int number, RelationExample example) {
    Pair {
      requireNonNull(example, "example");
    }
  }

  /** A coder's judgements, and what to call it. */
  record Judged(String coder, List<Judgement> judgements) {}

  /** How many rows have a label. */
  public int size() {
    return pairs.size();
  }

  /** The labels, in the order of their names. */
  public NavigableSet<String> labels() {
    NavigableSet<String> labels = new TreeSet<>();
    pairs.forEach(pair -> labels.add(pair.example().label()));
    return labels;
  }

  /**
   * Writes a model of all rows.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if it cannot be written
   */
  public void train(Path model) {
    trainer.train(examples(), Training.of(file, pairs.size())).write(model);
  }

  /**
   * Writes how well the bundled coder and, where folds are wanted, models of the other folds agree
   * with the labels: for each level the macro-F1 with its interval, then each label.
   *
   * @param folds how many folds; 0 for the bundled coder alone
   * @param rows the numbers of the rows that are scored; all are trained on
   * @throws ChanceryException with {@link Fault#USER} if there are too few sentences for the folds
   */
  public void scores(TableSink sink, int folds, IntPredicate rows) {
    List<Judged> judged = new ArrayList<>(List.of(new Judged("bundled", bundled())));
    if (folds > 0) {
      judged.add(new Judged("trained", trained(folds)));
    }
    ScoreTable table = new ScoreTable(sink, Level.of(labels()));
    for (Judged one : judged) {
      table.add(new Judged(one.coder(), only(one.judgements(), rows)));
    }
  }

  private List<Judgement> only(List<Judgement> judgements, IntPredicate rows) {
    List<Judgement> wanted = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (rows.test(pairs.get(i).number())) {
        wanted.add(judgements.get(i));
      }
    }
    return wanted;
  }

  private List<RelationExample> examples() {
    return pairs.stream().map(Pair::example).toList();
  }

  private List<Judgement> bundled() {
    NavigableSet<String> labels = labels();
    return pairs.stream()
        .map(Pair::example)
        .map(
            example ->
                new Judgement(
                    example.label(),
                    Judgement.name(
                        example.reading().ranked().stream().findFirst().map(PairCandidate::type),
                        labels)))
        .toList();
  }

  private List<Judgement> trained(int folds) {
    try {
      return new CrossValidation(trainer, folds).judge(examples());
    } catch (IllegalArgumentException few) {
      throw ChanceryException.at(
              Fault.USER,
              "--folds " + folds,
              "without one of the folds fewer than two labels are left to learn from",
              "Give rows with more distinct sentences, or do without --folds.")
          .causedBy(few);
    }
  }
}
