// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the forecast of one question shifts under assumptions.
 *
 * @param question what is asked
 * @param before probability without the assumptions; empty if the question was not asked then
 * @param after probability with them
 * @param reasonsBefore reasons without them
 * @param reasonsAfter reasons with them
 */
public record Shift(
    Question question,
    Optional<Double> before,
    double after,
    List<Reason> reasonsBefore,
    List<Reason> reasonsAfter) {
  public Shift {
    requireNonNull(question, "question");
    requireNonNull(before, "before");
    reasonsBefore = List.copyOf(reasonsBefore);
    reasonsAfter = List.copyOf(reasonsAfter);
  }

  /** By how much the probability grows; from 0 if the question was not asked before. */
  public double change() {
    return after - before.orElse(0.0);
  }

  /**
   * The evidence that carries the shift: the reasons with the assumptions that weigh other than
   * without, the greatest difference first.
   */
  public List<Reason> carriers() {
    Map<Family, Double> weights = new EnumMap<>(Family.class);
    reasonsBefore.forEach(reason -> weights.put(reason.family(), reason.logOdds()));
    List<Reason> carriers = new ArrayList<>();
    for (Reason reason : reasonsAfter) {
      if (reason.logOdds() != weights.getOrDefault(reason.family(), 0.0)) {
        carriers.add(reason);
      }
    }
    carriers.sort(
        Comparator.comparingDouble(
                (Reason reason) ->
                    Math.abs(reason.logOdds() - weights.getOrDefault(reason.family(), 0.0)))
            .reversed());
    return carriers;
  }
}
