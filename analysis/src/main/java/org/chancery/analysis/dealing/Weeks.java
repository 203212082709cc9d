// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
   * The weeks of the calendar months of the period asked about, so that a change from month to
   * month is not taken for a burst.
   */
  public static Weeks ofMonths(Scope scope) {
    return new Weeks(
        scope.coverage(),
        scope.period().split(Grain.MONTH).stream()
            .map(month -> month.intersection(scope.period()).orElseThrow())
            .toList());
  }

  /**
   * How much more incidents vary from week to week within the windows than independent ones would.
   *
   * @param incidents those of selective sources, and those whose date fits into no week, are passed
   *     over
   */
  public double dispersion(List<Incident> incidents) {
    Map<Period, Integer> counts = counts(incidents);
    return Dispersion.pearson(windows.stream().map(weeks -> exposures(weeks, counts)).toList());
  }

  /** The week with most of some incidents, the earliest of equals; empty if no week has any. */
  public Optional<Period> busiest(List<Incident> incidents) {
    return counts(incidents).entrySet().stream()
        .max(
            Map.Entry.<Period, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Period, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  private Map<Period, Integer> counts(List<Incident> incidents) {
    Map<Period, Integer> counts = new TreeMap<>();
    for (Incident incident : incidents) {
      Map.Entry<LocalDate, Period> week = byFirstDay.floorEntry(incident.date().earliest());
      if (week != null && incident.date().within(week.getValue()) && !incident.selective()) {
        counts.merge(week.getValue(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<Exposure> exposures(List<Period> weeks, Map<Period, Integer> counts) {
    List<Exposure> exposures = new ArrayList<>();
    for (Period week : weeks) {
      exposures.add(new Exposure(counts.getOrDefault(week, 0), week.days()));
    }
    return exposures;
  }
}
