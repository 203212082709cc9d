// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.estimate.Dispersion;
import org.chancery.analysis.estimate.Exposure;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * The covered days of some windows in blocks of seven, in which bursts of incidents show.
 *
 * <p>Immutable and safe to share.
 */
public final class Weeks {
  private static final int DAYS = 7;

  private final List<List<Period>> windows;
  private final NavigableMap<LocalDate, Period> byFirstDay = new TreeMap<>();

  /**
   * The weeks of windows.
   *
   * @param windows each a time with one rate of incidents, no two of which overlap
   */
  public Weeks(CoveredDays coverage, List<Period> windows) {
    this.windows = windows.stream().map(window -> coverage.blocks(window, DAYS)).toList();
    this.windows.forEach(weeks -> weeks.forEach(week -> byFirstDay.put(week.first(), week)));
  }

  /**
   * The weeks of the calendar quarters of the period asked about, so that a change from quarter to
   * quarter is not taken for a burst.
   */
  public static Weeks ofQuarters(Scope scope) {
    return new Weeks(
        scope.coverage(),
        scope.period().split(Grain.QUARTER).stream()
            .map(quarter -> quarter.intersection(scope.period()).orElseThrow())
            .toList());
  }

  /**
   * How much more incidents vary from week to week within the windows than independent ones would.
   *
   * @param incidents those of selective sources, and those whose date fits into no week, are passed
   *     over
   */
  public double dispersion(List<Incident> incidents) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (Incident incident : incidents) {
      Map.Entry<LocalDate, Period> week = byFirstDay.floorEntry(incident.date().earliest());
      if (week != null && incident.date().within(week.getValue()) && !incident.selective()) {
        counts.merge(week.getKey(), 1, Integer::sum);
      }
    }
    return Dispersion.pearson(windows.stream().map(weeks -> exposures(weeks, counts)).toList());
  }

  private static List<Exposure> exposures(List<Period> weeks, Map<LocalDate, Integer> counts) {
    List<Exposure> exposures = new ArrayList<>();
    for (Period week : weeks) {
      exposures.add(new Exposure(counts.getOrDefault(week.first(), 0), week.days()));
    }
    return exposures;
  }
}
