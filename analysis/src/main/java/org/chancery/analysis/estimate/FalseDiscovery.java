// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is left of a finding that was picked from many comparisons. */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /*
   * q of the k-th smallest of m probabilities is the least of m p(j) / j over j >= k. To believe
   * those with q <= a keeps the expected share of false ones among them at a or below.
   *
   * Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate: a practical and
   * powerful approach to multiple testing, Journal of the Royal Statistical Society B 57:289-300.
   */

  /**
   * The q-value of each comparison.
   *
   * @param probabilities the p-value of each comparison, 0 to 1
   * @return the q-values, in the same order
   */
  public static List<Double> adjust(List<Double> probabilities) {
    int m = probabilities.size();
    List<Integer> descending =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparing(probabilities::get, Comparator.reverseOrder()))
            .toList();
    List<Double> adjusted = new ArrayList<>(Collections.nCopies(m, 1.0));
    double least = 1;
    for (int i = 0; i < m; i++) {
      int comparison = descending.get(i);
      least = Math.min(least, probabilities.get(comparison) * m / (m - i));
      adjusted.set(comparison, least);
    }
    return List.copyOf(adjusted);
  }
}
