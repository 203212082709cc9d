// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
    int[][] counts = new int[Kind.values().length][questions.size()];
    boolean[] lately = new boolean[questions.size()];
    for (int i = 0; i < lately.length; i++) {
      Counters.Place place = counters.place(questions.get(i));
      lately[i] = place.within(horizon);
      for (Kind kind : Kind.values()) {
        counts[kind.ordinal()][i] = place.count(kind);
      }
    }
    int[] ofs = new int[counts.length];
    for (Kind kind : Kind.values()) {
      ofs[kind.ordinal()] = counters.of(kind);
    }
    return new Observation(step, questions, counts, ofs, lately);
  }

  private static List<Question> questions(History lastYear) {
    TreeSet<Question> questions = new TreeSet<>();
    for (Fact fact : lastYear.facts()) {
      questions.add(Question.of(fact));
    }
    return new ArrayList<>(questions);
  }
}
