// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.Set;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.OtherActs;

/*
 * How it works. Given that s does r at a step, the probability that the target is o is a
 * conditional logit [1] over the candidates, the partial likelihood of a relational event model
 * [2, 3]:
 *
 *   p(o) = exp(u(o)) / sum over candidates c of exp(u(c))
 *   u(o) = (w + w_r) . x(o) + sum over acts b that s and o had of v_rb . (log counts of b, 1)
 *
 * with x the traits, w for all acts and w_r what r differs by, and v the rules "after b, r". Where
 * several targets are true, each has its part of the likelihood. The weights take one step for each
 * question, in the order of time, so each question is scored by what was learned before it; a
 * second pass would see its own answers. Steps of w_r and v are shorter, and w_r is drawn to 0: an
 * act with few facts stays with what holds for all.
 *
 * [1] D. McFadden (1974), Conditional logit analysis of qualitative choice behavior, in Frontiers in
 *     Econometrics, Academic Press, 105-142.
 * [2] C. T. Butts (2008), A relational event framework for social action, Sociological Methodology
 *     38:155-200.
 * [3] P. O. Perry and P. J. Wolfe (2013), Point process modelling for directed interaction networks,
 *     Journal of the Royal Statistical Society B 75:821-849.
 */
/** Tells from few numbers which candidates are worth a closer look. */
final class Sieve {
  private static final double RATE = 0.05;
  private static final double RATE_OF_ACT = 0.15 * RATE;
  private static final double RATE_OF_RULE = 0.3 * RATE;
  private static final double FIRST = 1e-6;
  private static final float SHRINKAGE = 1e-4f;
  private static final float NEGLIGIBLE = 1e-5f;
  private static final int PER_RULE = 3;

  private final int traits = Gathered.traitCount();
  private final Acts acts;
  private final Adagrad all = new Adagrad(traits, RATE, FIRST);
  private final Adagrad ofAct;
  private final Adagrad rules;

  Sieve(Acts acts) {
    this.acts = acts;
    this.ofAct = new Adagrad(acts.count() * traits, RATE_OF_ACT, FIRST);
    this.rules = new Adagrad(acts.count() * acts.count() * PER_RULE, RATE_OF_RULE, FIRST);
  }

  /** The utility u of each candidate. */
  float[] score(Gathered gathered) {
    float[] weights = all.weights().clone();
    int own = gathered.query().act() * traits;
    for (int k = 0; k < traits; k++) {
      weights[k] += ofAct.weights()[own + k];
    }
    float[] scores = new float[gathered.size()];
    float[] x = gathered.traits();
    for (int i = 0; i < scores.length; i++) {
      float sum = 0;
      for (int k = 0; k < traits; k++) {
        sum += weights[k] * x[i * traits + k];
      }
      scores[i] = sum + ofRules(gathered, i);
    }
    return scores;
  }

  /** The part of a candidate's utility that comes from rules. */
  float ofRules(Gathered gathered, int candidate) {
    OtherActs other = gathered.otherActs();
    float sum = 0;
    for (int at = other.from(candidate); at < other.from(candidate + 1); at++) {
      int rule = rule(gathered.query().act(), other.act(at));
      sum += rules.weights()[rule] * other.days(at);
      sum += rules.weights()[rule + 1] * other.month(at) + rules.weights()[rule + 2];
    }
    return sum;
  }

  /** Learns from a question whose true answers are known, scored before by {@link #score}. */
  void learn(Gathered gathered, float[] scores, Set<Integer> answers) {
    int found = 0;
    for (int i = 0; i < scores.length; i++) {
      found += answers.contains(gathered.candidate(i)) ? 1 : 0;
    }
    if (found == 0) {
      return;
    }
    float[] chances = Softmax.of(scores);
    float[] gradient = new float[traits];
    float[] x = gathered.traits();
    for (int i = 0; i < scores.length; i++) {
      float slope = found * chances[i] - (answers.contains(gathered.candidate(i)) ? 1 : 0);
      if (Math.abs(slope) < NEGLIGIBLE) {
        continue;
      }
      for (int k = 0; k < traits; k++) {
        gradient[k] += slope * x[i * traits + k];
      }
      learnRules(gathered, i, slope);
    }
    int own = gathered.query().act() * traits;
    for (int k = 0; k < traits; k++) {
      if (gradient[k] != 0) {
        all.step(k, gradient[k]);
        ofAct.step(own + k, gradient[k], SHRINKAGE * found);
      }
    }
  }

  private void learnRules(Gathered gathered, int candidate, float slope) {
    OtherActs other = gathered.otherActs();
    for (int at = other.from(candidate); at < other.from(candidate + 1); at++) {
      int rule = rule(gathered.query().act(), other.act(at));
      rules.step(rule, slope * other.days(at));
      rules.step(rule + 1, slope * other.month(at));
      rules.step(rule + 2, slope);
    }
  }

  private int rule(int act, int after) {
    return (act * acts.count() + after) * PER_RULE;
  }
}
