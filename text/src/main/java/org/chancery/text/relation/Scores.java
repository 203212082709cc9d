// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How well a coder's labels agree with an analyst's.
 *
 * @param rows how many rows were judged
 * @param right in how many the two agree
 * @param labels the labels that the analyst gave, in their order, with what the coder made of them
 */
public record Scores(int rows, int right, List<OfLabel> labels) {
  public Scores {
    labels = List.copyOf(labels);
  }

  /**
   * A label's score.
   *
   * @param label the label
   * @param given how many rows the analyst gave it
   * @param said how many rows the coder gave it
   * @param right in how many of these they agree
   */
  public record OfLabel(String label, int given, int said, int right) {
    /** Share of the coder's that are right; 0 where it said none. */
    public double precision() {
      return said == 0 ? 0 : (double) right / said;
    }

    /** Share of the analyst's that were found; 0 where there are none. */
    public double recall() {
      return given == 0 ? 0 : (double) right / given;
    }

    /** Harmonic mean of the two; 0 where both are. */
    public double f1() {
      return given + said == 0 ? 0 : 2.0 * right / (given + said);
    }
  }

  /** The scores of judgements at a level. */
  public static Scores of(List<Judgement> judgements, Level level) {
    NavigableMap<String, int[]> counts = new TreeMap<>();
    int right = 0;
    for (Judgement judgement : judgements) {
      Judgement one = level.of(judgement);
      counts.computeIfAbsent(one.gold(), label -> new int[3])[0]++;
      counts.computeIfAbsent(one.said(), label -> new int[3])[1]++;
      if (one.right()) {
        counts.computeIfAbsent(one.gold(), label -> new int[3])[2]++;
        right++;
      }
    }
    List<OfLabel> labels =
        counts.entrySet().stream()
            .map(e -> new OfLabel(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
            .filter(label -> label.given() > 0)
            .sorted(Comparator.comparing(OfLabel::label))
            .toList();
    return new Scores(judgements.size(), right, labels);
  }

  /** Mean of the labels' F1, over those that the analyst gave; 0 where there are no rows. */
  public double macroF1() {
    return labels.stream().mapToDouble(OfLabel::f1).average().orElse(0);
  }

  /** Share of the rows that agree; 0 where there are none. */
  public double accuracy() {
    return rows == 0 ? 0 : (double) right / rows;
  }
}
