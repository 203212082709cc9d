// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.util.SplittableRandom;

/** Draws at random, the same from the same seed. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Any number from 0 to 1. */
  double uniform() {
    return random.nextDouble();
  }

  /**
   * A part of a whole as it may truly be: from the beta distribution that has the part seen as its
   * mean, and tells as much as so many cases.
   *
   * @param seen 0 to 1
   * @param cases of which it was seen; fewer than 1 are taken for 1
   */
  double part(double seen, double cases) {
    double n = Math.max(1, cases);
    double yes = gamma(n * seen);
    double no = gamma(n * (1 - seen));
    return yes + no > 0 ? yes / (yes + no) : seen;
  }

  /*
   * G. Marsaglia and W. W. Tsang (2000), A simple method for generating gamma variables, ACM
   * Transactions on Mathematical Software 26:363-372, with their device for shapes below 1.
   */
  private double gamma(double shape) {
    if (shape <= 0) {
      return 0;
    }
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      double u = 1 - random.nextDouble();
      if (v > 0 && Math.log(u) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
