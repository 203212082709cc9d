// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.coding.LabelledPairs;
import org.chancery.workbench.coding.RelationDesk;
import org.chancery.workbench.table.TableFormat;

/** The scores of the coding of marked pairs; {@code bench/relations.sh} starts it. */
public final class RelationsBenchmark {
  private static final int FOLDS = 5;

  private RelationsBenchmark() {}

  /** {@code MODELS FILE [--label COLUMN] [--train] [--every N]}. */
  public static void main(String[] arguments) {
    Deque<String> words = new ArrayDeque<>(List.of(arguments));
    if (words.size() < 2) {
      System.err.println(
          "usage: bench/relations.sh FILE.tsv [--label COLUMN] [--train] [--every N]");
      System.exit(2);
    }
    Path models = Path.of(words.removeFirst());
    Path file = Path.of(words.removeFirst());
    Optional<String> label = Optional.empty();
    int folds = 0;
    int every = 0;
    while (!words.isEmpty()) {
      String option = words.removeFirst();
      switch (option) {
        case "--train" -> folds = FOLDS;
        case "--label" -> label = Optional.of(words.removeFirst());
        case "--every" -> every = Integer.parseInt(words.removeFirst());
        default -> throw new IllegalArgumentException("no such option: " + option);
      }
    }
    LabelledPairs pairs =
        new RelationDesk(new InstalledModels(models), List.of())
            .read(file, label, one -> System.err.println(one.line() + ": " + one.message()));
    scores(pairs, folds, "all rows", row -> true);
    if (every > 0) {
      int step = every;
      scores(pairs, folds, "rows whose number is a multiple of " + step, row -> row % step == 0);
    }
  }

  private static void scores(LabelledPairs pairs, int folds, String which, IntPredicate rows) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (TableSink sink = TableFormat.TABLE.to(table)) {
      pairs.scores(sink, folds, rows);
    }
    System.out.println(which + "\n" + table.toString(StandardCharsets.UTF_8));
  }
}
