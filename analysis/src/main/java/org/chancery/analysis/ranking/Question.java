// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Query;
import org.chancery.analysis.fact.Fact;

/**
 * A question with its true answers.
 *
 * @param answers all that took part in the act at the step, ascending
 */
record Question(Query query, Set<Integer> answers) {
  /** Both questions that each fact of a step answers; those of one entity follow one another. */
  static List<Question> of(List<Fact> facts, Acts acts) {
    Map<Integer, Map<Integer, Set<Integer>>> found = new TreeMap<>();
    for (Fact fact : facts) {
      put(found, fact.source(), acts.done(fact.relation()), fact.target());
      put(found, fact.target(), acts.suffered(fact.relation()), fact.source());
    }
    List<Question> questions = new ArrayList<>();
    found.forEach(
        (entity, ofEntity) ->
            ofEntity.forEach(
                (act, answers) ->
                    questions.add(
                        new Question(new Query(facts.get(0).step(), entity, act), answers))));
    return questions;
  }

  private static void put(
      Map<Integer, Map<Integer, Set<Integer>>> found, int entity, int act, int answer) {
    found
        .computeIfAbsent(entity, unused -> new TreeMap<>())
        .computeIfAbsent(act, unused -> new TreeSet<>())
        .add(answer);
  }
}
