// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  private final List<Period> weeks;
  private final long[] firstDays;

  /**
   * The weeks of windows.
   *
   * @param windows each a time with one rate of incidents, no two of which overlap
   */
  public Weeks(CoveredDays coverage, List<Period> windows) {
    this.windows = windows.stream().map(window -> coverage.blocks(window, DAYS)).toList();
    this.weeks = this.windows.stream().flatMap(List::stream).sorted().toList();
    this.firstDays = weeks.stream().mapToLong(week -> week.first().toEpochDay()).toArray();
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
    int[] counts = counts(incidents);
    return Dispersion.pearson(windows.stream().map(some -> exposures(some, counts)).toList());
  }

  /** The week with most of some incidents, the earliest of equals; empty if no week has any. */
  public Optional<Period> busiest(List<Incident> incidents) {
    int[] counts = counts(incidents);
    int busiest = -1;
    for (int week = 0; week < counts.length; week++) {
      if (counts[week] > (busiest < 0 ? 0 : counts[busiest])) {
        busiest = week;
      }
    }
    return busiest < 0 ? Optional.empty() : Optional.of(weeks.get(busiest));
  }

  /* For each week, in order of time. */
  private int[] counts(List<Incident> incidents) {
    int[] counts = new int[weeks.size()];
    for (Incident incident : incidents) {
      int week = incident.selective() ? -1 : place(incident.date().earliest());
      if (week >= 0 && incident.date().within(weeks.get(week))) {
        counts[week]++;
      }
    }
    return counts;
  }

  /* The last week that begins on a day or before it; -1 if none does. */
  private int place(LocalDate day) {
    int found = Arrays.binarySearch(firstDays, day.toEpochDay());
    return found >= 0 ? found : -found - 2;
  }

  private List<Exposure> exposures(List<Period> some, int[] counts) {
    List<Exposure> exposures = new ArrayList<>();
    for (Period week : some) {
      exposures.add(new Exposure(counts[place(week.first())], week.days()));
    }
    return exposures;
  }
}
