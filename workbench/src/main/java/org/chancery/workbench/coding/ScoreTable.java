// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.text.relation.Bootstrap;
import org.chancery.text.relation.Judgement;
import org.chancery.text.relation.Level;
import org.chancery.text.relation.Scores;

/** How well coders agree with an analyst's labels: for each level all labels, then each. */
final class ScoreTable {
  private static final List<Column> COLUMNS =
      List.of(
          text("coder", "bundled: without training; trained: by models of the other folds"),
          text("level", "root: the labels; quad: PLOVER's four classes; binary: two"),
          text("label", "the label; all: the mean over them"),
          integer("rows", "rows that have the label"),
          integer("said", "rows that the coder gives it"),
          integer("right", "rows in both"),
          decimal("precision", "share of said that is right"),
          decimal("recall", "share of rows that is right"),
          decimal("f1", "harmonic mean of the two; for all labels the mean of theirs"),
          decimal("low_90", "lower end of the 90 % interval of the mean, by bootstrap"),
          decimal("high_90", "upper end"));

  /** Enough for the third digit; the seed is any. */
  private static final Bootstrap BOOTSTRAP = new Bootstrap(2_000, 0.9, 1);

  private static final int PLACES = 3;

  private final TableSink sink;
  private final List<Level> levels;

  ScoreTable(TableSink sink, List<Level> levels) {
    this.sink = sink;
    this.levels = levels;
    sink.begin(COLUMNS);
  }

  void add(LabelledPairs.Judged judged) {
    for (Level level : levels) {
      Scores scores = Scores.of(judged.judgements(), level);
      all(judged, level, scores);
      for (Scores.OfLabel label : scores.labels()) {
        sink.row(
            List.of(
                judged.coder(),
                level.label(),
                label.label(),
                Integer.toString(label.given()),
                Integer.toString(label.said()),
                Integer.toString(label.right()),
                number(label.precision()),
                number(label.recall()),
                number(label.f1()),
                "",
                ""));
      }
    }
  }

  private void all(LabelledPairs.Judged judged, Level level, Scores scores) {
    long said =
        judged.judgements().stream().filter(one -> !one.said().equals(Judgement.NONE)).count();
    String low = "";
    String high = "";
    if (scores.rows() > 0) {
      Bootstrap.Interval interval = BOOTSTRAP.macroF1(judged.judgements(), level);
      low = number(interval.low());
      high = number(interval.high());
    }
    sink.row(
        List.of(
            judged.coder(),
            level.label(),
            "all",
            Integer.toString(scores.rows()),
            Long.toString(said),
            Integer.toString(scores.right()),
            "",
            "",
            number(scores.macroF1()),
            low,
            high));
  }

  private static String number(double share) {
    return BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString();
  }
}
