// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.analysis.estimate.FalseDiscovery;
import org.chancery.analysis.estimate.RateRatio;

/**
 * Adjusts the comparisons of all relations for their number. Those that could not have found
 * anything are no comparisons: they are left out by their number of incidents alone, which says
 * nothing about the direction, so that the others stay valid.
 *
 * @see <a href="https://doi.org/10.1073/pnas.0914005107">R. Bourgon, R. Gentleman and W. Huber
 *     (2010), Independent filtering increases detection power for high-throughput experiments, PNAS
 *     107:9546-9551</a>
 */
final class Adjustment {
  private final int comparisons;
  private final SortedMap<Double, Double> qByP; // alike in p, alike in q

  private Adjustment(int comparisons, SortedMap<Double, Double> qByP) {
    this.comparisons = comparisons;
    this.qByP = qByP;
  }

  static Adjustment of(List<Relation> relations) {
    List<Double> telling =
        relations.stream()
            .flatMap(relation -> Stream.of(relation.cooperation(), relation.conflict()))
            .map(Comparison.Raw::ratio)
            .filter(RateRatio::canTell)
            .map(RateRatio::p)
            .toList();
    List<Double> adjusted = FalseDiscovery.adjust(telling);
    SortedMap<Double, Double> qByP = new TreeMap<>();
    for (int i = 0; i < telling.size(); i++) {
      qByP.put(telling.get(i), adjusted.get(i));
    }
    return new Adjustment(telling.size(), qByP);
  }

  /** The q-value; empty if the comparison could not have found anything. */
  OptionalDouble q(Comparison.Raw raw) {
    Double q = raw.ratio().canTell() ? qByP.get(raw.ratio().p()) : null;
    return q == null ? OptionalDouble.empty() : OptionalDouble.of(q);
  }

  int comparisons() {
    return comparisons;
  }
}
