// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.PoissonCount;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.analysis.estimate.Share;

/**
 * With intervals of a level that allow for a dispersion. Remembers the estimates of small numbers.
 */
final class Measuring implements Reckoning {
  /** The greatest score, of either sign, that Goldstein's and PLOVER's tables know. */
  private static final BigDecimal GREATEST = BigDecimal.TEN;

  private final double dispersion;
  private final double level;
  private final Map<Integer, Estimate> counts = new HashMap<>();
  private final Map<Parts, Estimate> shares = new HashMap<>();
  private final Map<List<BigDecimal>, Estimate> sums = new HashMap<>();

  private record Parts(int part, int whole) {}

  Measuring(double dispersion, double level) {
    this.dispersion = dispersion;
    this.level = level;
  }

  @Override
  public Footing footing() {
    return Footing.MEASURED;
  }

  @Override
  public double dispersion() {
    return dispersion;
  }

  @Override
  public Estimate count(int n) {
    return counts.computeIfAbsent(n, some -> PoissonCount.of(some, dispersion, level));
  }

  @Override
  public Estimate share(int part, int whole) {
    return shares.computeIfAbsent(
        new Parts(part, whole), some -> Share.of(some.part(), some.whole(), dispersion, level));
  }

  @Override
  public Estimate sum(List<BigDecimal> scores) {
    return scores.size() > 1
        ? summed(scores)
        : sums.computeIfAbsent(List.copyOf(scores), this::summed);
  }

  private Estimate summed(List<BigDecimal> scores) {
    // A feed that gives scores of its own may go beyond the tables.
    BigDecimal greatest = scores.stream().reduce(GREATEST, BigDecimal::max);
    return ScoreSum.of(scores, greatest, dispersion, level);
  }
}
