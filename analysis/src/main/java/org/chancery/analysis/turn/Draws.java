// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.SplittableRandom;

/** Random numbers of the distributions that levels have. */
final class Draws {
  private final SplittableRandom random;

  Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  double normal() {
    return random.nextGaussian();
  }

  /*
   * G. Marsaglia and W. W. Tsang (2000), A simple method for generating gamma variables, ACM
   * Transactions on Mathematical Software 26:363-372; a shape below 1 by way of the one above it.
   */
  double gamma(double shape) {
    if (shape < 1) {
      double power = Math.log(random.nextDouble()) / shape;
      return Math.max(Double.MIN_NORMAL, gamma(shape + 1) * Math.exp(power));
    }
    double d = shape - 1.0 / 3;
    while (true) {
      double normal = random.nextGaussian();
      double root = 1 + normal / Math.sqrt(9 * d);
      double cube = root * root * root;
      if (root > 0 && accepts(normal, d, cube)) {
        return d * cube;
      }
    }
  }

  private boolean accepts(double normal, double d, double cube) {
    double bound = normal * normal / 2 + d * (1 - cube + Math.log(cube));
    return Math.log(random.nextDouble()) < bound;
  }
}
