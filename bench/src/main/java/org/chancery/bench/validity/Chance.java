// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.SplittableRandom;

/*
 * How it works. Poisson numbers come from the product of uniform ones [1, 3.4.1], of large means in
 * two halves; gamma ones by rejection from a cubed normal [2], shapes below 1 by its boost;
 * normal ones by the polar method [1]; negative-binomial ones are Poisson with a gamma mean.
 *
 * [1] D. E. Knuth (1997), The Art of Computer Programming, vol. 2, 3rd ed., section 3.4.1.
 * [2] G. Marsaglia and W. W. Tsang (2000), A simple method for generating gamma variables, ACM
 *     Transactions on Mathematical Software 26:363-372.
 */
/** Numbers drawn at random; the same seed, the same numbers. Not safe to share. */
final class Chance {
  /** From which all others are made, by grid, cell and replication. */
  static final long SEED = 20_261_129;

  private static final double LARGE = 30;

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** The numbers of one replication of a cell of a grid, whatever else is drawn beside it. */
  static Chance of(String grid, int cell, int replication) {
    SplittableRandom seeds = new SplittableRandom(SEED + 1_000_003L * grid.hashCode());
    long ofGrid = seeds.nextLong();
    long ofCell = new SplittableRandom(ofGrid + cell).nextLong();
    return new Chance(new SplittableRandom(ofCell + replication));
  }

  /** A number from 0 to below 1. */
  double uniform() {
    return random.nextDouble();
  }

  /** A whole number from 0 to below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether something of a probability happens. */
  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number of independent events. */
  int poisson(double mean) {
    if (mean > LARGE) {
      return poisson(mean / 2) + poisson(mean / 2);
    }
    double limit = Math.exp(-mean);
    int n = 0;
    for (double product = uniform(); product > limit; product *= uniform()) {
      n++;
    }
    return n;
  }

  /** A standard normal number. */
  double normal() {
    while (true) {
      double x = 2 * uniform() - 1;
      double y = 2 * uniform() - 1;
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        return x * Math.sqrt(-2 * Math.log(square) / square);
      }
    }
  }

  /** A gamma number of a shape, with scale 1. */
  double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(1 - uniform(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    while (true) {
      double x = normal();
      double v = 1 + x / Math.sqrt(9 * d);
      double cube = v * v * v;
      if (v > 0 && Math.log(1 - uniform()) < x * x / 2 + d - d * cube + d * Math.log(cube)) {
        return d * cube;
      }
    }
  }

  /** How many of some things happen, each with the same probability. */
  int binomial(int things, double probability) {
    int n = 0;
    for (int i = 0; i < things; i++) {
      n += happens(probability) ? 1 : 0;
    }
    return n;
  }

  /** How many failures of a probability come before the first success. */
  int geometric(double mean) {
    return (int) Math.floor(Math.log(1 - uniform()) / Math.log(mean / (1 + mean)));
  }
}
