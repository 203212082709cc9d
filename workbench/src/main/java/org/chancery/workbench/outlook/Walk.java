// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a walk through the past stops to say what comes next.
 *
 * @param from the first day that is forecast
 * @param to no forecast is made for a later day
 * @param every days from one to the next, at least 1
 * @param horizon days that each forecast looks ahead, at least 1
 * @param relearn days that a model serves before the next is learned, at least 1
 */
public record Walk(LocalDate from, LocalDate to, int every, int horizon, int relearn) {
  /** Days from one forecast to the next, if nobody says otherwise. */
  public static final int WEEKLY = 7;

  /** Days that a model serves, if nobody says otherwise. */
  public static final int FOUR_WEEKS = 28;

  public Walk {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (Math.min(every, Math.min(horizon, relearn)) < 1) {
      throw new IllegalArgumentException(
          "a step is a day at least: %d, %d, %d".formatted(every, horizon, relearn));
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s is before %s".formatted(to, from));
    }
  }

  /** The days as steps. */
  List<Integer> steps() {
    return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(every))
        .map(day -> (int) day.toEpochDay())
        .toList();
  }
}
