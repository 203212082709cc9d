// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;
import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.outlook.Track;
import org.chancery.analysis.skill.Reliability;
import org.chancery.analysis.skill.Scores;
import org.chancery.analysis.skill.Skill;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.deep.Plain;

/**
 * How good forecasts were.
 *
 * @param days on how many days forecasts were made
 * @param questions how many forecasts in all
 * @param scores their scores
 * @param againstBaseRate skill against the base rate of each type
 * @param againstPersistence skill against calibrated persistence
 */
public record TrackScores(
    int days, int questions, Scores scores, Skill againstBaseRate, Skill againstPersistence) {
  private static final List<Column> COLUMNS =
      List.of(
          text("score", "what is scored, or the bin of a reliability table"),
          decimal("value", "the score; in a bin, the share that came true"),
          decimal("low", "lower end of its 90 % interval, by a block bootstrap over days"),
          decimal("high", "upper end"),
          decimal("said", "in a bin, the mean probability that was said"),
          integer("n", "forecasts"),
          text("meaning", "what it means"));

  public TrackScores {
    requireNonNull(scores, "scores");
    requireNonNull(againstBaseRate, "againstBaseRate");
    requireNonNull(againstPersistence, "againstPersistence");
  }

  static TrackScores of(Track track) {
    return new TrackScores(
        track.said().size(),
        track.forecasts().size(),
        track.scores(),
        track.againstBaseRate(),
        track.againstPersistence());
  }

  /** Whether the forecasts beat both baselines for sure. */
  public boolean proven() {
    return againstBaseRate.proven() && againstPersistence.proven();
  }

  /** Writes a line for each score, and one for each bin of the reliability table. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    score(sink, "happened", scores.happened(), "share of the questions that came true");
    score(sink, "brier", scores.brier(), "mean square of probability less outcome; 0 is best");
    score(sink, "log score", scores.logScore(), "mean surprise in nats; 0 is best");
    score(sink, "calibration error", scores.error(), "mean distance of said from came; 0 is best");
    scores
        .errorOfLikelier()
        .ifPresent(
            error ->
                score(sink, "calibration error from 0.05", error, "among forecasts of 0.05 on"));
    score(sink, "slope", scores.slope(), "1 is best; below 1 too bold, above 1 too timid");
    score(sink, "intercept", scores.intercept(), "0 is best; below 0 too high forecasts");
    skill(sink, "base rate", againstBaseRate);
    skill(sink, "persistence", againstPersistence);
    scores.table().bins().forEach(bin -> bin(sink, bin));
  }

  private void skill(TableSink sink, String rival, Skill skill) {
    score(sink, "brier skill, " + rival, skill.brier(), "share of its penalty that is saved");
    score(sink, "log skill, " + rival, skill.logScore(), "share of its penalty that is saved");
  }

  private void score(TableSink sink, String name, Estimate estimate, String meaning) {
    sink.row(
        List.of(
            name,
            Plain.cell(estimate.value()),
            estimate.interval().map(Interval::low).map(Plain::cell).orElse(""),
            estimate.interval().map(Interval::high).map(Plain::cell).orElse(""),
            "",
            Integer.toString(questions),
            meaning));
  }

  private static void bin(TableSink sink, Reliability.Bin bin) {
    sink.row(
        List.of(
            "bin " + Plain.cell(bin.from()) + " to " + Plain.cell(bin.to()),
            Plain.cell(bin.came()),
            "",
            "",
            Plain.cell(bin.said()),
            Integer.toString(bin.n()),
            "of the forecasts in this bin"));
  }
}
