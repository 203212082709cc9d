// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/**
 * The cost of values: a value of weight w is normal with the variance of one of weight 1 by w.
 *
 * @param spread variance of a value of weight 1, above 0
 */
record ValueCost(double spread) implements Cost {
  ValueCost {
    if (!(spread > 0 && Double.isFinite(spread))) {
      throw new IllegalArgumentException("no variance: " + spread);
    }
  }

  @Override
  public double of(double sum, double exposure) {
    return -sum * sum / (exposure * spread);
  }

  @Override
  public double variance(double level) {
    return spread;
  }

  @Override
  public double dispersion(double level) {
    return spread;
  }

  @Override
  public double excessKurtosis(double level) {
    return 0;
  }

  /** The later level less the earlier. */
  @Override
  public double change(double before, double after) {
    return after - before;
  }

  @Override
  public double level(double sum, double exposure, double factor, Draws random) {
    return sum / exposure + random.normal() * Math.sqrt(spread * factor / exposure);
  }
}
