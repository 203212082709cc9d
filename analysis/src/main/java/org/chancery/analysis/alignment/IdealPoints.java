// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.alignment;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;

/**
 * Ideal points of states in the UN General Assembly, by year (M. A. Bailey, A. Strezhnev and E.
 * Voeten, 2017, Estimating dynamic state preferences from United Nations voting data, Journal of
 * Conflict Resolution 61:430-456).
 *
 * @param byState for each state, its point by year; the unit is a standard deviation of all points
 * @param source key of the work or file; empty if there are none
 */
public record IdealPoints(Map<ActorId, SortedMap<Integer, Double>> byState, String source) {
  /** Without any. */
  public static final IdealPoints NONE = new IdealPoints(Map.of(), "");

  public IdealPoints {
    byState = Collections.unmodifiableMap(new TreeMap<>(byState));
  }

  /** The distance of two states by year, of those years in which both have a point. */
  public SortedMap<Integer, Double> distance(ActorId one, ActorId other) {
    SortedMap<Integer, Double> others = byState.getOrDefault(other, new TreeMap<>());
    SortedMap<Integer, Double> distances = new TreeMap<>();
    byState
        .getOrDefault(one, new TreeMap<>())
        .forEach(
            (year, point) -> {
              Double there = others.get(year);
              if (there != null) {
                distances.put(year, Math.abs(point - there));
              }
            });
    return distances;
  }
}
