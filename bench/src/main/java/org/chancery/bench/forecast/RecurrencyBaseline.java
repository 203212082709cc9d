// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/*
 * How it works. The baseline of [1]. A candidate o for (s, r, ?) at t has
 *
 *   strict    psi = sum of 2^(lambda (k - t)) over steps k of facts (s, r, o) before t,
 *                   by the sum of 2^(lambda (k - t)) over all steps k before t
 *   relaxed   xi  = facts (., r, o) by facts (., r, .) before t
 *   score     alpha psi + (1 - alpha) xi
 *
 * with a lambda and an alpha for each relation and end, chosen by the mean reciprocal rank on the
 * validation facts: first lambda, strict alone breaking ties by relaxed, then alpha.
 *
 * [1] J. Gastinger, C. Meilicke, F. Errica, T. Sztyler, A. Schuelke and H. Stuckenschmidt (2024),
 *     History repeats itself: a baseline for temporal knowledge graph forecasting, IJCAI.
 */
/** The recurrency baseline of Gastinger et al., to set beside ours. */
final class RecurrencyBaseline {
  private static final double[] LAMBDAS = {0, 0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};
  private static final double[] ALPHAS = {0.99999, 0.999, 0.99, 0.9, 0.7, 0.5, 0};

  private final Acts acts;
  private final int entities;
  private final Map<Long, List<int[]>> past = new HashMap<>(); // of (s, act): object and step
  private final List<Map<Integer, Integer>> objects = new ArrayList<>(); // of act: counts
  private final int[] totals;
  private int first = Integer.MAX_VALUE;

  RecurrencyBaseline(History shape) {
    this.acts = new Acts(shape.relations());
    this.entities = shape.entities();
    this.totals = new int[acts.count()];
    for (int act = 0; act < acts.count(); act++) {
      objects.add(new HashMap<>());
    }
  }

  /** Ranks of the test facts, targets and sources, with settings chosen on the validation facts. */
  static List<Double> ranks(Split split) {
    Settings settings = new Settings(split.train().relations() * 2);
    new RecurrencyBaseline(split.train()).tune(split, settings);
    RecurrencyBaseline baseline = new RecurrencyBaseline(split.train());
    baseline.add(Split.joined(split.train(), split.valid()).facts());
    List<Double> ranks = new ArrayList<>();
    baseline.walk(
        split.test(),
        (act, question) ->
            question.rank(settings.lambda[act], settings.alpha[act]).forEach(ranks::add));
    return ranks;
  }

  private void tune(Split split, Settings settings) {
    add(split.train().facts());
    double[][] ofLambda = new double[acts.count()][LAMBDAS.length];
    double[][] ofAlpha = new double[acts.count()][ALPHAS.length];
    List<Map.Entry<Integer, Question>> questions = new ArrayList<>();
    walk(
        split.valid(),
        (act, question) -> {
          questions.add(Map.entry(act, question));
          for (int i = 0; i < LAMBDAS.length; i++) {
            ofLambda[act][i] += reciprocal(question.rank(LAMBDAS[i], ALPHAS[0]));
          }
        });
    for (int act = 0; act < acts.count(); act++) {
      settings.lambda[act] = LAMBDAS[best(ofLambda[act])];
    }
    for (Map.Entry<Integer, Question> entry : questions) {
      int act = entry.getKey();
      for (int i = 0; i < ALPHAS.length; i++) {
        ofAlpha[act][i] += reciprocal(entry.getValue().rank(settings.lambda[act], ALPHAS[i]));
      }
    }
    for (int act = 0; act < acts.count(); act++) {
      settings.alpha[act] = ALPHAS[best(ofAlpha[act])];
    }
  }

  private static double reciprocal(List<Double> ranks) {
    return ranks.stream().mapToDouble(rank -> 1 / rank).sum();
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  private void walk(History asked, Taker taker) {
    for (int step : asked.steps()) {
      Map<Long, List<Integer>> answers = new HashMap<>();
      for (Fact fact : asked.at(step)) {
        put(answers, fact.source(), acts.done(fact.relation()), fact.target());
        put(answers, fact.target(), acts.suffered(fact.relation()), fact.source());
      }
      answers.forEach(
          (key, truths) -> taker.take((int) (key % acts.count()), question(key, step, truths)));
      add(asked.at(step));
    }
  }

  private void put(Map<Long, List<Integer>> answers, int entity, int act, int other) {
    answers.computeIfAbsent(key(entity, act), unused -> new ArrayList<>()).add(other);
  }

  private Question question(long key, int step, List<Integer> truths) {
    int act = (int) (key % acts.count());
    Map<Integer, Double> relaxed = new HashMap<>();
    objects.get(act).forEach((object, count) -> relaxed.put(object, (double) count / totals[act]));
    List<int[]> facts = List.copyOf(past.getOrDefault(key, List.of()));
    return new Question(facts, relaxed, truths, step, first, entities);
  }

  private void add(List<Fact> facts) {
    for (Fact fact : facts) {
      add(fact.source(), acts.done(fact.relation()), fact.target(), fact.step());
      add(fact.target(), acts.suffered(fact.relation()), fact.source(), fact.step());
    }
  }

  private void add(int entity, int act, int other, int step) {
    past.computeIfAbsent(key(entity, act), unused -> new ArrayList<>())
        .add(new int[] {other, step});
    objects.get(act).merge(other, 1, Integer::sum);
    totals[act]++;
    first = Math.min(first, step);
  }

  private long key(int entity, int act) {
    return (long) entity * acts.count() + act;
  }

  /** Takes the questions of a step. */
  private interface Taker {
    void take(int act, Question question);
  }

  /** What was chosen for each act. */
  private static final class Settings {
    private final double[] lambda;
    private final double[] alpha;

    Settings(int acts) {
      this.lambda = new double[acts];
      this.alpha = new double[acts];
    }
  }

  /** A question with all that its scores need. */
  private record Question(
      List<int[]> facts,
      Map<Integer, Double> relaxed,
      List<Integer> truths,
      int step,
      int first,
      int entities) {

    List<Double> rank(double lambda, double alpha) {
      double all = 0;
      for (int k = first; k < step; k++) {
        all += Math.pow(2, lambda * (k - step));
      }
      Map<Integer, Double> scores = new HashMap<>();
      relaxed.forEach((object, share) -> scores.put(object, (1 - alpha) * share));
      for (int[] fact : facts) {
        scores.merge(fact[0], alpha * Math.pow(2, lambda * (fact[1] - step)) / all, Double::sum);
      }
      Set<Integer> others = new HashSet<>(truths);
      List<Double> ranks = new ArrayList<>();
      for (int truth : truths) {
        ranks.add(rank(scores, scores.getOrDefault(truth, 0.0), others));
      }
      return ranks;
    }

    private double rank(Map<Integer, Double> scores, double score, Set<Integer> truths) {
      int better = 0;
      int ties = 1;
      int unscored = entities - truths.size();
      for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
        if (truths.contains(entry.getKey())) {
          continue;
        }
        unscored--;
        better += entry.getValue() > score ? 1 : 0;
        ties += entry.getValue() == score ? 1 : 0;
      }
      ties += score == 0 ? unscored : 0;
      return better + (ties + 1) / 2.0;
    }
  }
}
