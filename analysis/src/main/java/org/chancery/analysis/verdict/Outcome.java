// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.Interval;

/**
 * What the main specification gives.
 *
 * @param figures the figures behind the effect in words: "5.1 a month, then 2.3"
 * @param effect the effect; empty where there is nothing to reckon with
 * @param interval its interval of {@link Rule#LEVEL}; empty where the record is only described
 * @param nothing the effect that means none: 1 for ratios, 0 for differences
 * @param threshold the effect beyond which the claim holds: {@code nothing} and the margin
 * @param unit the unit of the effect: "ratio", "points of the PLOVER scale a month"
 * @param claimed the probability that the effect is beyond the margin on the side that the claim
 *     says; empty where the record is only described
 * @param contrary the same for the other side
 * @param n incidents that it rests on
 */
public record Outcome(
    String figures,
    OptionalDouble effect,
    Optional<Interval> interval,
    double nothing,
    double threshold,
    String unit,
    OptionalDouble claimed,
    OptionalDouble contrary,
    int n) {
  public Outcome {
    requireNonNull(figures, "figures");
    requireNonNull(effect, "effect");
    requireNonNull(interval, "interval");
    requireNonNull(unit, "unit");
    requireNonNull(claimed, "claimed");
    requireNonNull(contrary, "contrary");
    if (claimed.isPresent() != contrary.isPresent()) {
      throw new IllegalArgumentException("one probability without the other");
    }
  }
}
