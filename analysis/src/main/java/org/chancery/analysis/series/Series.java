// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.time.Period;

/**
 * Numbers in time.
 *
 * @param kind what the numbers are
 * @param observations in order of time, none overlapping another; a unit that nobody watched is not
 *     among them, and its neighbours are then not adjacent
 */
public record Series(Kind kind, List<Observation> observations) {
  /** What the numbers of a series are. */
  public enum Kind {
    /** How many incidents there were: whole numbers from 0. */
    COUNTS,
    /** Continuous values of either sign: a net score, a share, an indicator. */
    VALUES
  }

  /**
   * One number.
   *
   * @param period the calendar unit
   * @param value what was observed in it
   * @param exposure how much was looked at, above 0: covered days, or these times the volume of the
   *     whole record where shares of it are wanted; only ratios of exposures matter. Values carry
   *     theirs as a weight
   */
  public record Observation(Period period, double value, double exposure) {
    public Observation {
      requireNonNull(period, "period");
      if (!(exposure > 0) || !Double.isFinite(exposure) || !Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "no observation: " + value + " with an exposure of " + exposure);
      }
    }
  }

  public Series {
    requireNonNull(kind, "kind");
    observations = List.copyOf(observations);
    for (int i = 1; i < observations.size(); i++) {
      if (!observations.get(i - 1).period().last().isBefore(observations.get(i).period().first())) {
        throw new IllegalArgumentException(
            "not in order: "
                + observations.get(i - 1).period()
                + ", "
                + observations.get(i).period());
      }
    }
    if (kind == Kind.COUNTS) {
      observations.forEach(Series::requireCount);
    }
  }

  private static void requireCount(Observation observation) {
    if (observation.value() < 0 || observation.value() != Math.rint(observation.value())) {
      throw new IllegalArgumentException("not a count: " + observation.value());
    }
  }

  /** How many numbers there are. */
  public int size() {
    return observations.size();
  }
}
