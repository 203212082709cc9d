// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.outlook.Lesson;
import org.chancery.analysis.outlook.Track;
import org.chancery.analysis.outlook.WalkForward;
import org.chancery.analysis.skill.Reliability;
import org.chancery.analysis.skill.Scores;
import org.chancery.analysis.skill.Skill;

/**
 * Forecasts the last two months whose outcomes a record holds, day by day, with a model and a
 * calibrator learned from what came before them, and scores what was said.
 */
public final class CalibrationBenchmark {
  private static final int TWO_MONTHS = 61; // days
  private static final int[] HORIZONS = {7, 30}; // days
  private static final int FEWER = 6; // days apart, where there are many more questions
  private static final double NANOS = 1e9;

  private CalibrationBenchmark() {}

  /** Takes a record, or the relations' names and files of quadruples. */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean quadruples = words.size() > 2 && words.get(0).equals("--relations");
    if (!quadruples && words.size() != 1) {
      System.err.println("usage: bench/calibration.sh RECORD | --relations FILE QUADRUPLES…");
      System.exit(2);
    }
    if (!quadruples) {
      run(RecordEvents.of(Path.of(words.get(0))), 1);
      return;
    }
    List<Path> files = words.subList(2, words.size()).stream().map(Path::of).toList();
    run(QuadrupleEvents.of(files, Path.of(words.get(1))), FEWER);
  }

  private static void run(Events events, int every) {
    History history = events.history();
    say("%d events, %d actors", history.facts().size(), history.entities());
    for (int horizon : HORIZONS) {
      int last = history.lastStep() + 1 - horizon;
      List<Integer> steps =
          IntStream.rangeClosed(last - TWO_MONTHS + 1, last)
              .filter(step -> (last - step) % every == 0)
              .boxed()
              .toList();
      long began = System.nanoTime();
      Track track = new WalkForward(history, events.kinship(), horizon, TWO_MONTHS).track(steps);
      double seconds = (System.nanoTime() - began) / NANOS;
      report(track, history.firstStep(), seconds);
    }
  }

  private static void report(Track track, int first, double seconds) {
    Scores scores = track.scores();
    Lesson lesson = track.models().values().iterator().next();
    int from = track.said().get(0).step() - first;
    int to = track.said().get(track.said().size() - 1).step() - first;
    say("");
    say("horizon %d days", track.horizon());
    say(
        "learned from %d questions of days %d to %d (%d came true)",
        lesson.questions(), lesson.from() - first, lesson.until() - first - 1, lesson.happened());
    say("forecast on days %d to %d: %d forecasts, %.1f s", from, to, scores.brier().n(), seconds);
    figure("came true", scores.happened());
    figure("expected calibration error (at most 0.03)", scores.error());
    scores
        .errorOfLikelier()
        .ifPresent(error -> figure("the same among p >= 0.05 (at most 0.05)", error));
    figure("calibration slope (0.9 to 1.1)", scores.slope());
    figure("calibration intercept", scores.intercept());
    figure("Brier score", scores.brier());
    figure("log score, nats", scores.logScore());
    skill("the base rate", track.againstBaseRate());
    skill("calibrated persistence", track.againstPersistence());
    for (Reliability.Bin bin : scores.table().bins()) {
      say(
          "  p %.4f to %.4f: %6d forecasts, said %.4f, came %.4f",
          bin.from(), bin.to(), bin.n(), bin.said(), bin.came());
    }
  }

  private static void skill(String rival, Skill skill) {
    figure("Brier skill against " + rival + " (above 0)", skill.brier());
    figure("log skill against " + rival, skill.logScore());
  }

  private static void figure(String name, Estimate estimate) {
    String interval =
        estimate
            .interval()
            .map(ends -> String.format(Locale.ROOT, "[%.4f, %.4f]", ends.low(), ends.high()))
            .orElse("no interval: fewer than two horizons");
    say("%-58s %8.4f %s", name, estimate.value(), interval);
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
