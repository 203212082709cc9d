// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Gathers the evidence on the questions of a step. The questions are fixed by the past alone: every
 * act that a source did to a target in the last {@value Tally#YEAR} steps.
 */
final class Gathering {
  private Gathering() {}

  /**
   * The questions of a step with their evidence.
   *
   * @param history of which only what came before the step is looked at
   * @param horizon length of a window, in steps
   */
  static Observation at(History history, Kinship kinship, int step, int horizon) {
    History past = history.before(step);
    List<Question> questions = questions(past.from(step - Tally.YEAR));
    Counters counters = new Counters(past, kinship, step, horizon);
    Kind[] kinds = Kind.values();
    int[][] counts = new int[kinds.length][questions.size()];
    boolean[] lately = new boolean[questions.size()];
    for (int i = 0; i < lately.length; i++) {
      Counters.Place place = counters.place(questions.get(i));
      lately[i] = place.within(horizon);
      for (int k = 0; k < kinds.length; k++) {
        counts[k][i] = place.count(kinds[k]);
      }
    }
    int[] ofs = Arrays.stream(kinds).mapToInt(counters::of).toArray();
    return new Observation(step, questions, counts, ofs, lately);
  }

  private static List<Question> questions(History lastYear) {
    Set<Question> questions = new HashSet<>();
    for (Fact fact : lastYear.facts()) {
      questions.add(Question.of(fact));
    }
    return questions.stream().sorted().toList();
  }
}
