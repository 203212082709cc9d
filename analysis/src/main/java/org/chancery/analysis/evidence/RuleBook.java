// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Set;

/*
 * How it works. Each question that is learned from is a case for every candidate and every act b that
 * the candidate had: with the one asked about (between), which is also counted for that one apart, who
 * is then a constant of the rule; and with anybody, among the candidate's latest facts of the last 30
 * steps (upon). The case holds if the candidate is an answer. A question is scored before it is
 * learned from, so that no case counts which was not known then.
 */
/**
 * Rules "after b, r" with a confidence for each age of b, learned from questions whose answers are
 * known. They stay as they were learned; rules with two constants are counted on, see {@link
 * Sequels}.
 */
public final class RuleBook {
  private static final int LATELY = 30; // steps
  private static final int OPENED_EVERY = 1000; // questions

  private static final int ANYONE = 0; // in tables that keep no source apart

  private final RuleCases between = new RuleCases();
  private final RuleCases ofSource = new RuleCases();
  private final RuleCases upon = new RuleCases();
  private final CaseSums sums;
  private int learned;

  /** A book without rules. */
  public RuleBook(Acts acts) {
    this.sums = new CaseSums(acts);
  }

  /** Learns from a question whose true answers are known. */
  public void learn(Gathered gathered, Set<Integer> answers) {
    Query query = gathered.query();
    learnBetween(gathered, query, answers);
    learnUpon(gathered, query, answers);
    if (++learned % OPENED_EVERY == 0) {
      between.open();
      ofSource.open();
      upon.open();
    }
  }

  private void learnBetween(Gathered gathered, Query query, Set<Integer> answers) {
    OtherActs acts = gathered.otherActs();
    for (int i = 0; i < gathered.size(); i++) {
      boolean holds = acts.from(i) < acts.from(i + 1) && answers.contains(gathered.candidate(i));
      for (int at = acts.from(i); at < acts.from(i + 1); at++) {
        sums.add(acts.act(at), acts.ago(at), holds);
      }
    }
    sums.drain(
        (act, age, tried, held) -> {
          between.addTried(rule(ANYONE, query, act), age, tried);
          between.addHeld(rule(ANYONE, query, act), age, held);
          ofSource.addTried(rule(query.entity(), query, act), age, tried);
          ofSource.addHeld(rule(query.entity(), query, act), age, held);
        });
  }

  private void learnUpon(Gathered gathered, Query query, Set<Integer> answers) {
    Trail trail = gathered.memory().trail();
    for (int i = 0; i < gathered.size(); i++) {
      int candidate = gathered.candidate(i);
      boolean holds = answers.contains(candidate);
      for (int later = 0; later < trail.size(candidate); later++) {
        int ago = query.step() - trail.step(candidate, later);
        if (ago <= LATELY) {
          sums.add(trail.act(candidate, later), ago, holds);
        }
      }
    }
    sums.drain(
        (act, age, tried, held) -> {
          upon.addTried(rule(ANYONE, query, act), age, tried);
          upon.addHeld(rule(ANYONE, query, act), age, held);
        });
  }

  /** What the rules of a form say of a candidate. */
  Deduction deduce(RuleForm form, Gathered gathered, int index) {
    return switch (form) {
      case BETWEEN -> between(between, ANYONE, gathered, index);
      case BETWEEN_OF_SOURCE -> between(ofSource, gathered.query().entity(), gathered, index);
      case UPON -> upon(gathered, index);
      case SEQUEL ->
          gathered.memory().sequels().deduce(gathered.query(), gathered.candidate(index));
    };
  }

  private static Deduction between(RuleCases cases, int source, Gathered gathered, int index) {
    Deduction deduction = new Deduction(cases);
    OtherActs acts = gathered.otherActs();
    for (int at = acts.from(index); at < acts.from(index + 1); at++) {
      deduction.apply(rule(source, gathered.query(), acts.act(at)), acts.act(at), acts.ago(at));
    }
    return deduction;
  }

  private Deduction upon(Gathered gathered, int index) {
    Deduction deduction = new Deduction(upon);
    Query query = gathered.query();
    Trail trail = gathered.memory().trail();
    int candidate = gathered.candidate(index);
    for (int later = 0; later < trail.size(candidate); later++) {
      int ago = query.step() - trail.step(candidate, later);
      if (ago <= LATELY) {
        int act = trail.act(candidate, later);
        deduction.apply(rule(ANYONE, query, act), act, ago);
      }
    }
    return deduction;
  }

  /* Whoever the candidate is, one key stands for the body of the rule and for the rule. */
  private static long rule(int source, Query query, int before) {
    return KeyIndex.of(source, query.act(), before);
  }
}
