// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.coverage.CoverageState;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.model.time.Period;

/** Whether two windows were watched alike. */
final class Comparability {
  /*
   * By how much the shares of covered days that a source covers may differ between the windows. A
   * judgement: it lets an outage of a fortnight in half a year pass, and stops a feed that begins
   * or ends in one of them.
   */
  private static final double TOLERANCE = 0.1;

  private Comparability() {}

  /** Why the windows cannot be compared; empty if they can. */
  static Optional<Movement.Reason> obstacle(CoveredDays coverage, Windows windows) {
    CoverageState earlier = coverage.state(windows.earlier());
    CoverageState later = coverage.state(windows.later());
    if (!earlier.measured() || !later.measured()) {
      boolean gap = earlier == CoverageState.NOT_COVERED || later == CoverageState.NOT_COVERED;
      return Optional.of(gap ? Movement.Reason.NOT_COVERED : Movement.Reason.SELECTIVE);
    }
    return alike(coverage, windows.earlier(), windows.later())
        ? Optional.empty()
        : Optional.of(Movement.Reason.SOURCES_DIFFER);
  }

  private static boolean alike(CoveredDays coverage, Period earlier, Period later) {
    Map<String, Double> before = coverage.shares(earlier);
    Map<String, Double> after = coverage.shares(later);
    SortedSet<String> sources = new TreeSet<>(before.keySet());
    sources.addAll(after.keySet());
    return sources.stream()
        .allMatch(
            source ->
                Math.abs(before.getOrDefault(source, 0.0) - after.getOrDefault(source, 0.0))
                    <= TOLERANCE);
  }
}
