// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Dispersion;
import org.chancery.analysis.estimate.Estimate;

/** How numbers are made of incidents: with intervals, or without. */
sealed interface Reckoning permits Measuring, Reckoning.Describing {
  Footing footing();

  double dispersion();

  Estimate count(int n);

  Estimate share(int part, int whole);

  Estimate sum(List<BigDecimal> scores);

  /** The share, unless the whole is nothing. */
  default Optional<Estimate> shareIfAny(int part, int whole) {
    return whole == 0 ? Optional.empty() : Optional.of(share(part, whole));
  }

  /** Without intervals. */
  record Describing() implements Reckoning {
    @Override
    public Footing footing() {
      return Footing.DESCRIBED;
    }

    @Override
    public double dispersion() {
      return Dispersion.NONE;
    }

    @Override
    public Estimate count(int n) {
      return Estimate.described(n, n);
    }

    @Override
    public Estimate share(int part, int whole) {
      return Estimate.described((double) part / whole, whole);
    }

    @Override
    public Estimate sum(List<BigDecimal> scores) {
      BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return Estimate.described(sum.doubleValue(), scores.size());
    }
  }
}
