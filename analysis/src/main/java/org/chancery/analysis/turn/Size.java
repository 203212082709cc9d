// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import org.chancery.analysis.estimate.ConfidenceDistribution;

/**
 * How far a level moved, with its date and the spread of the numbers as uncertain as they are.
 *
 * @param freedom degrees of freedom of the spread
 */
record Size(Numbers numbers, Cost cost, double inflation, double freedom) {
  /** That of the turn at a cut between two bounds. */
  ConfidenceDistribution of(int from, int at, int to, Dates dates) {
    Draws random = new Draws(numbers.seed() + at);
    double[] sizes = new double[ConfidenceDistribution.DRAWS];
    double reached = dates.share(0);
    int i = 0;
    for (int draw = 0; draw < sizes.length; draw++) {
      while (reached < (draw + 0.5) / sizes.length && i < dates.size() - 1) {
        reached += dates.share(++i);
      }
      sizes[draw] = drawn(from, dates.at(i), to, random);
    }
    double size = cost.change(numbers.published(from, at), numbers.published(at, to));
    return ConfidenceDistribution.ofDraws(size, sizes);
  }

  private double drawn(int from, int at, int to, Draws random) {
    double factor = inflation * freedom / (2 * random.gamma(freedom / 2));
    double before = level(from, at, factor, random);
    return cost.change(before, level(at, to, factor, random));
  }

  private double level(int from, int to, double factor, Draws random) {
    return cost.level(numbers.sum(from, to), numbers.exposure(from, to), factor, random);
  }
}
