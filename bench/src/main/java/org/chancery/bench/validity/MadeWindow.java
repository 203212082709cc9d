// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;

/**
 * A window of weeks in which incidents of a relation come about.
 *
 * @param expected how many incidents are expected in it
 * @param weeks how long it is
 * @param factor by how much their variance from week to week exceeds the mean; above 1 they come in
 *     bursts, half of which are of one kind
 * @param conflict which part of them is conflict
 */
record MadeWindow(double expected, int weeks, double factor, double conflict) {
  private static final int DAYS = 7;

  /** Scores of cooperative acts, each as frequent, like those of Goldstein's scale. */
  private static final List<Double> COOPERATIVE = List.of(1.0, 1.0, 2.8, 3.4, 4.5, 7.0);

  /** Scores of conflictual acts. */
  private static final List<Double> CONFLICTUAL = List.of(-2.0, -2.0, -4.4, -5.0, -10.0);

  /** The greatest score of the scale. */
  static final double GREATEST = 10;

  /** What of the incidents is added up. */
  enum Part {
    /** 1 for each. */
    INCIDENTS,
    /** The scores of cooperative ones. */
    COOPERATION,
    /** The scores of all. */
    SCORES,
    /** 1 for each that is conflict. */
    OF_CONFLICT
  }

  /** The expected amount of a part for each day. */
  double truth(Part part) {
    double each =
        switch (part) {
          case INCIDENTS -> 1;
          case COOPERATION -> (1 - conflict) * mean(COOPERATIVE);
          case SCORES -> (1 - conflict) * mean(COOPERATIVE) + conflict * mean(CONFLICTUAL);
          case OF_CONFLICT -> conflict;
        };
    return each * expected / days();
  }

  /** Its length in days. */
  int days() {
    return DAYS * weeks;
  }

  /** What is observed of a part. */
  Sample draw(Part part, Chance chance) {
    List<Block> blocks = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      blocks.add(block(part, scores(chance)));
    }
    boolean scored = part == Part.COOPERATION || part == Part.SCORES;
    return new Sample(blocks, scored ? GREATEST : 1);
  }

  private List<Double> scores(Chance chance) {
    double mean = expected / weeks;
    Spread spread = factor == 1 ? Spread.POISSON : new Spread(mean / (factor - 1));
    boolean ofOneKind = factor > 1 && chance.happens(0.5);
    boolean kind = chance.happens(conflict);
    List<Double> scores = new ArrayList<>();
    for (int n = spread.draw(mean, chance); n > 0; n--) {
      boolean hostile = ofOneKind ? kind : chance.happens(conflict);
      List<Double> from = hostile ? CONFLICTUAL : COOPERATIVE;
      scores.add(from.get(chance.below(from.size())));
    }
    return scores;
  }

  private static Block block(Part part, List<Double> scores) {
    int incidents = 0;
    double amount = 0;
    double squares = 0;
    for (double score : scores) {
      double weight =
          switch (part) {
            case INCIDENTS -> 1;
            case COOPERATION -> Math.max(0, score);
            case SCORES -> score;
            case OF_CONFLICT -> score < 0 ? 1 : 0;
          };
      incidents += part == Part.COOPERATION && score < 0 ? 0 : 1;
      amount += weight;
      squares += weight * weight;
    }
    return new Block(DAYS, incidents, amount, squares);
  }

  private static double mean(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
