// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/** Questions of past steps whose outcome is known: what is learned from. */
final class Sample {
  private final double overlap;
  private final List<float[]> positions = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private final List<Integer> relations = new ArrayList<>();
  private final List<Boolean> lately = new ArrayList<>();
  private final List<Boolean> happened = new ArrayList<>();

  /**
   * An empty sample.
   *
   * @param overlap how many of its steps share an outcome: horizon over distance, at least 1. Rows
   *     of so many steps tell no more than those of one
   */
  Sample(double overlap) {
    this.overlap = overlap;
  }

  /** How many rows tell no more than one, because their horizons overlap; at least 1. */
  double overlap() {
    return overlap;
  }

  /**
   * Adds the questions of a step.
   *
   * @param known all that is known, with the whole horizon after the step
   * @param every one question in so many is taken, the others passed over
   */
  void add(Observation observation, History known, int horizon, int every) {
    Set<Question> outcomes = outcomes(known, observation.step(), horizon);
    for (int i = positions.size() % every; i < observation.questions().size(); i += every) {
      Question question = observation.questions().get(i);
      steps.add(observation.step());
      positions.add(observation.positions(i));
      relations.add(question.relation());
      lately.add(observation.lately(i));
      happened.add(outcomes.contains(question));
    }
  }

  /** The rows of some steps. */
  Sample only(IntPredicate wanted) {
    Sample part = new Sample(overlap);
    for (int row = 0; row < size(); row++) {
      if (wanted.test(steps.get(row))) {
        part.steps.add(steps.get(row));
        part.positions.add(positions.get(row));
        part.relations.add(relations.get(row));
        part.lately.add(lately.get(row));
        part.happened.add(happened.get(row));
      }
    }
    return part;
  }

  /** What happened in the horizon that begins with a step. */
  static Set<Question> outcomes(History known, int step, int horizon) {
    Set<Question> outcomes = new HashSet<>();
    for (Fact fact : known.from(step).before(step + horizon).facts()) {
      outcomes.add(Question.of(fact));
    }
    return outcomes;
  }

  int size() {
    return positions.size();
  }

  /** How many came true. */
  int happened() {
    return (int) happened.stream().filter(one -> one).count();
  }

  /** Where the evidence lies on the scale of each kind. */
  float[] positions(int row) {
    return positions.get(row);
  }

  int relation(int row) {
    return relations.get(row);
  }

  /** Whether it had happened in the horizon before. */
  boolean lately(int row) {
    return lately.get(row);
  }

  boolean happened(int row) {
    return happened.get(row);
  }
}
