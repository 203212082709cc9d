// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import org.chancery.model.time.Period;

/**
 * Three ties in a stretch of time. They are in balance if the product of their signs is positive:
 * all three are friends, or two are friends and at odds with the third (Heider 1946; Cartwright and
 * Harary 1956). Three who are all at odds count as unbalanced, as in these two; Davis (1967) would
 * let them pass.
 *
 * @param label the stretch as people write it, such as {@code 2024-Q3}
 * @param period its days
 * @param ties first and second, first and third, second and third
 */
public record Balance(String label, Period period, List<Tie> ties) {
  public Balance {
    requireNonNull(label, "label");
    requireNonNull(period, "period");
    ties = List.copyOf(ties);
    if (ties.size() != 3) {
      throw new IllegalArgumentException("a triad has three ties, not " + ties.size());
    }
  }

  /** Whether all three ties have a sign. */
  public boolean known() {
    return ties.stream().noneMatch(tie -> tie.sign() == 0);
  }

  /** Whether the product of the signs is positive; false where a tie has none. */
  public boolean balanced() {
    return known() && ties.stream().mapToInt(Tie::sign).reduce(1, (a, b) -> a * b) > 0;
  }

  /**
   * The probability, 0 to 1, that the product of the signs is positive; empty where a tie has none.
   * The ties are taken for independent, though an incident of all three is in each.
   */
  public OptionalDouble probability() {
    double[] positive =
        ties.stream().map(Tie::positive).flatMapToDouble(OptionalDouble::stream).toArray();
    return positive.length < 3
        ? OptionalDouble.empty()
        : OptionalDouble.of(probability(positive[0], positive[1], positive[2]));
  }

  /**
   * The probability that the product of three independent signs is positive, the first being
   * positive with probability p, the second with q and the third with r:
   *
   * <pre>(1 + (2p − 1)(2q − 1)(2r − 1)) / 2</pre>
   */
  public static double probability(double p, double q, double r) {
    return (1 + (2 * p - 1) * (2 * q - 1) * (2 * r - 1)) / 2;
  }
}
