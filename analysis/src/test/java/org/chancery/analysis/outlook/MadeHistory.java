// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Made histories: each pair does each thing at a rate of its own, in times that are busy or quiet
 * for all it does.
 */
final class MadeHistory {
  static final int ENTITIES = 14;
  static final int RELATIONS = 4;
  static final int DAYS = 240;

  private static final int SPELL = 30; // days that a time is busy or quiet
  private static final double BUSY = 2.5;
  private static final double QUIET = 0.2;

  private MadeHistory() {}

  /** Relations 0 and 1 are of one group, 2 and 3 of another. */
  static Kinship kinship() {
    return Kinship.of(new int[ENTITIES], new int[ENTITIES], new int[] {0, 0, 1, 1});
  }

  /** The history of a seed, days 0 to {@value #DAYS} - 1. */
  static History of(long seed) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int source = 0; source < ENTITIES; source++) {
      for (int target = 0; target < ENTITIES; target++) {
        if (source != target) {
          addPair(source, target, random, facts);
        }
      }
    }
    return History.of(facts, ENTITIES, RELATIONS);
  }

  private static void addPair(int source, int target, Random random, List<Fact> facts) {
    double closeness = 1.2 * random.nextGaussian();
    double[] rates = new double[RELATIONS];
    for (int relation = 0; relation < RELATIONS; relation++) {
      rates[relation] = Math.exp(closeness + 0.7 * random.nextGaussian() - 4.5 - 0.4 * relation);
    }
    double time = 1;
    for (int day = 0; day < DAYS; day++) {
      if (day % SPELL == 0) {
        time = random.nextBoolean() ? BUSY : QUIET;
      }
      for (int relation = 0; relation < RELATIONS; relation++) {
        if (random.nextDouble() < rates[relation] * time) {
          facts.add(new Fact(day, source, relation, target));
        }
      }
    }
  }
}
