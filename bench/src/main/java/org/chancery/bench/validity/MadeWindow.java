// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;

/**
 * A window in which incidents of a relation come about.
 *
 * @param pace how
 * @param weeks its length
 */
record MadeWindow(Pace pace, int weeks) {
  private static final int DAYS = 7;
  private static final double GREATEST = 10;

  /** What of the incidents is added up. */
  enum Part {
    /** 1 for each. */
    INCIDENTS,
    /** The scores of cooperative ones. */
    COOPERATION,
    /** The scores of all. */
    SCORES,
    /** 1 for each that is conflict. */
    OF_CONFLICT;

    private double weight(double score) {
      return switch (this) {
        case INCIDENTS -> 1;
        case COOPERATION -> Math.max(0, score);
        case SCORES -> score;
        case OF_CONFLICT -> score < 0 ? 1 : 0;
      };
    }

    private boolean has(double score) {
      return this != COOPERATION || score > 0;
    }

    private boolean scored() {
      return this == COOPERATION || this == SCORES;
    }
  }

  /** The expected amount of a part for each day. */
  double truth(Part part) {
    double each =
        switch (part) {
          case INCIDENTS -> 1;
          case COOPERATION -> pace.cooperation();
          case SCORES -> pace.meanScore();
          case OF_CONFLICT -> pace.conflict();
        };
    return each * pace.aWeek() / DAYS;
  }

  /** What is observed of a part. */
  Sample draw(Part part, Chance chance) {
    List<Block> blocks = new ArrayList<>();
    for (List<Double> scores : pace.weeks(weeks, chance)) {
      blocks.add(block(part, scores));
    }
    return new Sample(blocks, part.scored() ? GREATEST : 1);
  }

  private static Block block(Part part, List<Double> scores) {
    int incidents = 0;
    double amount = 0;
    double squares = 0;
    for (double score : scores) {
      double weight = part.weight(score);
      incidents += part.has(score) ? 1 : 0;
      amount += weight;
      squares += weight * weight;
    }
    return new Block(DAYS, incidents, amount, squares);
  }
}
