// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import java.util.Locale;
import org.hipparchus.special.Gamma;

/**
 * How counts spread about their mean.
 *
 * @param size of the negative-binomial distribution, above 0: the variance is mean + mean² / size;
 *     infinite for Poisson
 */
record Spread(double size) {
  static final Spread POISSON = new Spread(Double.POSITIVE_INFINITY);

  /** A narrow and a wide one. */
  static final List<Spread> TWO = List.of(POISSON, new Spread(2));

  /** All that are tried. */
  static final List<Spread> ALL =
      List.of(POISSON, new Spread(5), new Spread(2), new Spread(1), new Spread(0.5));

  Spread {
    if (!(size > 0)) {
      throw new IllegalArgumentException("no size: " + size);
    }
  }

  /** The variance about a mean. */
  double variance(double mean) {
    return mean + mean * mean / size;
  }

  /** A count about a mean. */
  int draw(double mean, Chance chance) {
    return chance.poisson(isPoisson() ? mean : mean * chance.gamma(size) / size);
  }

  /**
   * The logarithm of the probability of independent counts, up to what does not depend on the mean.
   *
   * @param sum of the counts, which is all that it takes
   * @param months how many counts there are
   */
  double logLikelihood(double sum, int months, double mean) {
    if (mean == 0) {
      return sum == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    if (isPoisson()) {
      return sum * Math.log(mean) - months * mean;
    }
    return sum * Math.log(mean / (mean + size)) - months * size * Math.log1p(mean / size);
  }

  /** The probability of a count. */
  double probability(int count, double mean) {
    double constant =
        isPoisson()
            ? -Gamma.logGamma(count + 1.0)
            : Gamma.logGamma(count + size) - Gamma.logGamma(size) - Gamma.logGamma(count + 1.0);
    return Math.exp(constant + logLikelihood(count, 1, mean));
  }

  private boolean isPoisson() {
    return Double.isInfinite(size);
  }

  @Override
  public String toString() {
    return isPoisson() ? "Poisson" : String.format(Locale.ROOT, "NB size %s", Numbers.plain(size));
  }
}
