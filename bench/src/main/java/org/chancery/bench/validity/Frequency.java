// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How often something happened.
 *
 * @param hits how often
 * @param runs of how many
 */
record Frequency(long hits, long runs) {
  Frequency {
    if (hits < 0 || hits > runs) {
      throw new IllegalArgumentException(hits + " of " + runs);
    }
  }

  /** How many of some things have a property. */
  static <T> Frequency of(Collection<T> things, Predicate<T> property) {
    return new Frequency(things.stream().filter(property).count(), things.size());
  }

  /** The share, 0 to 1; NaN of none. */
  double share() {
    return (double) hits / runs;
  }

  /** The standard error of the share that the number of replications leaves. */
  double error() {
    double smoothed = (hits + 1.0) / (runs + 2.0); // so that it is not 0 where all went one way
    return Math.sqrt(smoothed * (1 - smoothed) / runs);
  }

  /** As on the page: {@code 3.1 ± 0.4}, in per cent. */
  @Override
  public String toString() {
    return runs == 0 ? "–" : Numbers.percent(share(), 1) + " ± " + Numbers.percent(error(), 1);
  }
}
