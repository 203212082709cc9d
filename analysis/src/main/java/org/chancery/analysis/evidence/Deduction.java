// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/** What the rules of a form say of a candidate: the surest of them, and all together. */
final class Deduction {
  private final RuleCases cases;
  private float best = RuleCases.UNKNOWN;
  private float allFail = 1;
  private long body;
  private long rule;
  private int act;
  private int other;
  private int steps;

  Deduction(RuleCases cases) {
    this.cases = cases;
  }

  /** Has a rule without a constant in its body apply. */
  void apply(long key, int byAct, int ago) {
    apply(key, key, byAct, -1, ago);
  }

  /** Has a rule apply; nothing is known of one whose body was never tried. */
  void apply(long ofBody, long ofRule, int byAct, int withOther, int ago) {
    float confidence = cases.confidence(ofBody, ofRule, AgedCounts.age(ago));
    if (confidence < 0) {
      return;
    }
    allFail *= 1 - confidence;
    if (confidence > best) {
      best = confidence;
      body = ofBody;
      rule = ofRule;
      act = byAct;
      other = withOther;
      steps = ago;
    }
  }

  /** Level of the confidence of the surest rule; 0 if none applies. */
  byte surest() {
    return best < 0 ? 0 : Level.ofChance(best);
  }

  /** Level of the chance that one rule at least holds, if each did by itself (noisy or). */
  byte together() {
    return best < 0 ? 0 : Level.ofChance(1 - allFail);
  }

  Optional<Precedent> precedent() {
    if (best < 0) {
      return Optional.empty();
    }
    int age = AgedCounts.age(steps);
    return Optional.of(
        new Precedent(
            act,
            other < 0 ? OptionalInt.empty() : OptionalInt.of(other),
            steps,
            cases.tried(body, age),
            cases.held(rule, age),
            best));
  }
}
