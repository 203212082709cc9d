// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.Memory;
import org.chancery.analysis.evidence.Query;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Ranks who comes next by weights that were learned from a history. The weights stay as they were
 * learned; what is known of the past may grow. Immutable and safe for many threads.
 *
 * <p>Two models that add up evidence, one after the other: a sieve that reads a hundred numbers of
 * several hundred candidates, and curves over all gauges for the {@code 64} it puts first. The
 * others follow in the order of the sieve, and whom no evidence points to comes last.
 */
public final class Ranker {
  private final Kinship kinship;
  private final Weights weights;

  private Ranker(Kinship kinship, Weights weights) {
    this.kinship = kinship;
    this.weights = weights;
  }

  /**
   * Learns the weights.
   *
   * @param history what to learn from
   * @param kinship of its entities and relations
   * @param threads that gather evidence; what is learned does not depend on their number
   */
  public static Ranker learn(History history, Kinship kinship, int threads) {
    return new Ranker(kinship, new Learner(history, kinship).learn(threads));
  }

  /**
   * The ranks of true answers, each fact asked for its target and for its source. Other answers
   * that are true at the same step are left out of the ranking, and all entities take part in it.
   *
   * @param known facts, of which those before a question's step are known to it
   * @param asked facts to rank; those of earlier steps are known as well
   * @return for each fact of {@code asked}, in its order, the rank of the target, then the source
   */
  public List<Rank> rank(History known, History asked, int threads) {
    History record = joined(known, asked);
    Memory memory = new Memory(kinship);
    List<Rank> ranks = new ArrayList<>();
    int learned = record.isEmpty() ? 0 : record.firstStep();
    try (Crew crew = new Crew(memory, threads)) {
      for (int step : asked.steps()) {
        memory.add(record.from(learned).before(step));
        learned = step;
        List<Question> questions = Question.of(record.at(step), memory.acts());
        List<Standing> standings =
            crew.begin(memory.open(step), questions, (gathered, unused) -> order(gathered)).await();
        Map<Query, Integer> places = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
          places.put(questions.get(i).query(), i);
        }
        for (Fact fact : asked.at(step)) {
          for (Rank.End end : List.of(Rank.End.TARGET, Rank.End.SOURCE)) {
            int place = places.getOrDefault(query(fact, end, memory.acts()), -1);
            Set<Integer> answers = questions.get(place).answers();
            ranks.add(standings.get(place).rank(fact, end, answers, kinship.entities()));
          }
        }
      }
    }
    return ranks;
  }

  /**
   * What is likely where something came true, with the evidence: one forecast for each question
   * that the asked facts answer, step by step. The ranks are those of {@link #rank}, as far as the
   * shortlist goes.
   */
  public void explain(History known, History asked, Consumer<Explained> use) {
    History record = joined(known, asked);
    Memory memory = new Memory(kinship);
    int learned = record.isEmpty() ? 0 : record.firstStep();
    for (int step : asked.steps()) {
      memory.add(record.from(learned).before(step));
      learned = step;
      Forecaster forecaster = new Forecaster(weights, memory, step);
      Set<Query> wanted = new HashSet<>();
      Question.of(asked.at(step), memory.acts()).forEach(one -> wanted.add(one.query()));
      for (Question question : Question.of(record.at(step), memory.acts())) {
        Query query = question.query();
        if (wanted.contains(query)) {
          List<Candidate> candidates = forecaster.forecast(query.entity(), query.act());
          use.accept(new Explained(query, question.answers(), candidates));
        }
      }
    }
  }

  /**
   * Makes forecasts for a step.
   *
   * @param known what is known; facts of the step and of later ones are passed over
   */
  public Forecaster forecaster(History known, int step) {
    Memory memory = new Memory(kinship);
    memory.add(known.before(step));
    return new Forecaster(weights, memory, step);
  }

  private History joined(History known, History asked) {
    List<Fact> all = new ArrayList<>(known.facts());
    all.addAll(asked.facts());
    return History.of(all, kinship.entities(), kinship.relations());
  }

  private static Query query(Fact fact, Rank.End asked, Acts acts) {
    return switch (asked) {
      case TARGET -> new Query(fact.step(), fact.source(), acts.done(fact.relation()));
      case SOURCE -> new Query(fact.step(), fact.target(), acts.suffered(fact.relation()));
    };
  }

  private Standing order(Gathered gathered) {
    float[] scores = weights.sieve().score(gathered);
    Shortlist shortlist = weights.shortlist(gathered, scores);
    return new Standing(gathered, scores, shortlist, weights.curves().score(shortlist));
  }
}
