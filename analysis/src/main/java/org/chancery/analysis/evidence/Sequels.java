// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.fact.Fact;

/*
 * How it works. "After somebody did an act of b's kind to d, he does an act of r's kind to c": d and c
 * are constants, and whom it is about does not matter. Kinds (CAMEO roots, either end) in place of acts
 * give each rule more cases. The bodies are the latest facts of everybody, 30 steps back at most.
 * There are too many of these rules for weights, and most are of their days: so they are counted, and
 * go on being counted as the history grows.
 */
/** Rules of whom those turn to who dealt with somebody. */
final class Sequels {
  private static final int LATELY = 30; // steps
  private static final int MOST_KINDS = 1 << 10; // more of them would share their rules

  private final Kin kin;
  private final Trail trail;
  private final RuleCases cases = new RuleCases();

  Sequels(Kin kin, Trail trail) {
    this.kin = kin;
    this.trail = trail;
  }

  /** Counts the cases of a step, whose facts the trail must not know yet. */
  void add(Iterable<Fact> facts, int step) {
    Map<Long, Set<Integer>> heads = new TreeMap<>();
    for (Fact fact : facts) {
      put(heads, fact.source(), kin.acts().done(fact.relation()), fact.target());
      put(heads, fact.target(), kin.acts().suffered(fact.relation()), fact.source());
    }
    heads.forEach((head, found) -> add((int) (head >> Integer.SIZE), head.intValue(), found, step));
  }

  private static void put(Map<Long, Set<Integer>> heads, int entity, int act, int other) {
    long head = ((long) entity << Integer.SIZE) | act;
    heads.computeIfAbsent(head, unused -> new TreeSet<>()).add(other);
  }

  private void add(int entity, int act, Set<Integer> found, int step) {
    for (int i = 0; i < trail.size(entity); i++) {
      int ago = step - trail.step(entity, i);
      if (ago <= LATELY) {
        int kinds = kinds(trail.act(entity, i), act);
        cases.addTried(body(kinds, trail.other(entity, i)), AgedCounts.age(ago), 1);
        for (int other : found) {
          cases.addHeld(rule(kinds, trail.other(entity, i), other), AgedCounts.age(ago), 1);
        }
      }
    }
  }

  /** Makes what is known ready to be read. */
  void open() {
    cases.open();
  }

  /** What the rules say of a candidate. */
  Deduction deduce(Query query, int candidate) {
    Deduction deduction = new Deduction(cases);
    int entity = query.entity();
    for (int i = 0; i < trail.size(entity); i++) {
      int ago = query.step() - trail.step(entity, i);
      if (ago <= LATELY) {
        int kinds = kinds(trail.act(entity, i), query.act());
        int other = trail.other(entity, i);
        deduction.apply(
            body(kinds, other), rule(kinds, other, candidate), trail.act(entity, i), other, ago);
      }
    }
    return deduction;
  }

  private int kinds(int before, int after) {
    return kin.kind(before) % MOST_KINDS * MOST_KINDS + kin.kind(after) % MOST_KINDS;
  }

  private static long body(int kinds, int other) {
    return KeyIndex.of(kinds, other, 0);
  }

  private static long rule(int kinds, int other, int candidate) {
    return KeyIndex.of(kinds, other, candidate + 1);
  }
}
