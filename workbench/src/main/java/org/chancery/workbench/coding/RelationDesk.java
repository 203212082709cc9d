// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.text.coding.MarkedSentence;
import org.chancery.text.coding.PairCoder;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.relation.RelationExample;
import org.chancery.text.relation.RelationTrainer;

/** Learns from tables of marked pairs that an analyst has labelled. */
public final class RelationDesk {
  private final CoderSource coders;

  /**
   * A desk with the bundled lexicon.
   *
   * @param lexicons an analyst's patterns, which go before the bundled ones
   * @throws ChanceryException with {@link Fault#USER}, naming file and line, if one has a mistake
   */
  public RelationDesk(ModelSource models, List<Path> lexicons) {
    this.coders = new CoderSource(models, Lexicon.bundledWith(lexicons), ActorRegistry.bundled());
  }

  /**
   * Reads the pairs of a table, which takes some 20 ms of processor time and 20 KB of memory each.
   *
   * @param file tab-separated, without quoting, with column {@code marked_sentence} and labels
   * @param label the column of the labels; where none is named {@code gold_root} or {@code label}
   * @param problems takes the rows that cannot be used
   * @throws ChanceryException with {@link Fault#DATA} if it has no such columns, or fewer than two
   *     labels
   */
  public LabelledPairs read(Path file, Optional<String> label, Consumer<Problem> problems) {
    LabelledFile rows = new LabelledFile(file, label, problems);
    PairCoder coder = coders.pairs();
    List<LabelledPairs.Pair> pairs = new ArrayList<>();
    rows.read(batch -> pairs.addAll(batch.parallelStream().map(row -> pair(row, coder)).toList()));
    long labels = pairs.stream().map(pair -> pair.example().label()).distinct().count();
    if (labels < 2) {
      throw ChanceryException.at(
          Fault.DATA,
          file.toString(),
          "rows with two labels or more are needed to learn from; there are " + labels,
          "Label more rows, or name the column of the labels with --label.");
    }
    return new LabelledPairs(file, new RelationTrainer(coders.lexicon()), pairs);
  }

  private static LabelledPairs.Pair pair(LabelledFile.Labelled row, PairCoder coder) {
    MarkedSentence marked = Measuring.marked(row.row());
    return new LabelledPairs.Pair(
        row.row().number(), new RelationExample(marked.text(), coder.read(marked), row.label()));
  }
}
