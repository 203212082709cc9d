// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/** Learns all there is to learn from a past. */
final class Learning {
  /*
   * How it works. The past is asked the same questions as the future: at steps spread over it,
   * everything before the step is evidence and the horizon after it the outcome, provided that this
   * was over when the known past ended. The first steps are passed over, since a record has to run
   * for a while before its windows mean anything: a third of it, a year at most.
   *
   * A model always fits the days it was learned from better than days to come, so the calibrator is
   * fitted forward: curves are learned from the earlier steps, whose outcomes were known when the
   * last third of the steps began, and the line is what these curves need on that third. The final
   * curves are then learned from all steps.
   */
  private static final int STEPS = 24;
  private static final int MOST_QUESTIONS = 600_000; // beyond, some are passed over

  /** Fewer steps are too few to learn from. */
  static final int LEAST_STEPS = 6;

  /** Of what came true, and of what did not, fewer are too few to learn from. */
  static final int LEAST_CASES = 50;

  private final History past;
  private final Kinship kinship;
  private final int step;
  private final int horizon;

  Learning(History past, Kinship kinship, int step, int horizon) {
    this.past = past;
    this.kinship = kinship;
    this.step = step;
    this.horizon = horizon;
  }

  /**
   * What was learned; empty if there are fewer than {@link #LEAST_STEPS} steps to learn from, or
   * fewer than {@link #LEAST_CASES} questions came true, or failed.
   */
  Optional<Learned> learn() {
    List<Integer> steps = steps();
    if (steps.size() < LEAST_STEPS) {
      return Optional.empty();
    }
    Sample all = sample(steps);
    if (!suffices(all)) {
      return Optional.empty();
    }
    int relations = past.relations();
    Curves curves = CurveFit.fit(all, relations);
    Lesson lesson =
        new Lesson(
            past.facts().size(),
            Fingerprint.of(past),
            steps.get(0),
            step,
            all.size(),
            all.happened());
    return Optional.of(
        new Learned(
            curves,
            reference(all, curves),
            calibrator(steps, all),
            Baselines.of(all, relations),
            lesson));
  }

  /* Ascending; the last is the latest whose outcomes are known. */
  private List<Integer> steps() {
    List<Integer> steps = new ArrayList<>();
    if (past.isEmpty()) {
      return steps;
    }
    int last = step - horizon;
    int length = step - past.firstStep();
    int first = past.firstStep() + Math.min(Tally.YEAR, length / 3);
    int apart = Math.max(1, (last - first) / STEPS);
    for (int one = last; one >= first && steps.size() <= STEPS; one -= apart) {
      steps.add(0, one);
    }
    return steps;
  }

  private Sample sample(List<Integer> steps) {
    Sample sample = new Sample(overlap(steps));
    int every = 1;
    for (int one : steps) {
      Observation observation = Gathering.at(past, kinship, one, horizon);
      every = Math.max(every, observation.questions().size() * steps.size() / MOST_QUESTIONS + 1);
      sample.add(observation, past, horizon, every);
    }
    return sample;
  }

  private double overlap(List<Integer> steps) {
    if (steps.size() < 2) {
      return 1;
    }
    double apart = (double) (steps.get(steps.size() - 1) - steps.get(0)) / (steps.size() - 1);
    return Math.max(1, horizon / apart);
  }

  private Calibrator calibrator(List<Integer> steps, Sample all) {
    int later = steps.get(steps.size() * 2 / 3);
    Sample before = all.only(one -> one + horizon <= later);
    if (!suffices(before)) {
      return Calibrator.NONE;
    }
    Sample after = all.only(one -> one >= later);
    return Calibrator.fit(after, CurveFit.fit(before, past.relations()));
  }

  private static boolean suffices(Sample sample) {
    int happened = sample.happened();
    return Math.min(happened, sample.size() - happened) >= LEAST_CASES;
  }

  private double[][] reference(Sample sample, Curves curves) {
    int kinds = Kind.values().length;
    double[][] reference = new double[past.relations()][kinds];
    int[] asked = new int[past.relations()];
    for (int row = 0; row < sample.size(); row++) {
      int relation = sample.relation(row);
      asked[relation]++;
      for (int kind = 0; kind < kinds; kind++) {
        reference[relation][kind] += curves.worth(kind, sample.positions(row)[kind], relation);
      }
    }
    for (int relation = 0; relation < asked.length; relation++) {
      for (int kind = 0; kind < kinds; kind++) {
        reference[relation][kind] /= Math.max(1, asked[relation]);
      }
    }
    return reference;
  }
}
