// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/**
 * The cost of counts. The count of a unit with exposure e is negative binomial with mean level * e
 * and size * e: counts of neighbouring units then add up to one of the same family, so that the
 * cost of a stretch needs only its sums.
 *
 * @param size of a unit with an exposure of 1, above 0; the greater, the nearer to Poisson
 */
record CountCost(double size) implements Cost {
  CountCost {
    if (!(size > 0 && Double.isFinite(size))) {
      throw new IllegalArgumentException("no size: " + size);
    }
  }

  @Override
  public double of(double sum, double exposure) {
    double failures = size * exposure;
    return 2 * (timesLog(sum + failures) - timesLog(sum) - timesLog(failures));
  }

  @Override
  public double variance(double level) {
    return level * (1 + level / size);
  }

  @Override
  public double dispersion(double level) {
    return 1 + level / size;
  }

  @Override
  public double excessKurtosis(double level) {
    return 6 / size + 1 / variance(level);
  }

  /** The later level by the earlier. */
  @Override
  public double change(double before, double after) {
    return after / before;
  }

  /* By Jeffreys' prior, level / size is a ratio of gamma variables with these shapes. */
  @Override
  public double level(double sum, double exposure, double factor, Draws random) {
    double shape = size * exposure / factor;
    return size * random.gamma((sum + 0.5) / factor) / random.gamma(shape);
  }

  private static double timesLog(double x) {
    return x == 0 ? 0 : x * Math.log(x);
  }
}
