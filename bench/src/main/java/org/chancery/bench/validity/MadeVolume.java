// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;

/**
 * How much a whole record holds: what is made in it, and twenty acts a day of the rest of the
 * world.
 */
final class MadeVolume {
  private static final long A_DAY = 20;

  private MadeVolume() {}

  /**
   * The volume of a record.
   *
   * @param growing when the rest of the world does so many times as much
   */
  static Volume of(Period all, Collection<Incident> incidents, Period growing, int times) {
    SortedMap<Period, Volume.Amount> byDate = new TreeMap<>();
    for (LocalDate day = all.first(); !day.isAfter(all.last()); day = day.plusDays(1)) {
      byDate.put(new Period(day, day), amount(A_DAY * (growing.contains(day) ? times : 1)));
    }
    incidents.stream()
        .flatMap(incident -> incident.date().day().stream())
        .map(day -> new Period(day, day))
        .forEach(day -> byDate.computeIfPresent(day, (on, before) -> amount(before.all() + 1)));
    return new Volume(byDate);
  }

  private static Volume.Amount amount(long all) {
    return new Volume.Amount(Map.of(), all);
  }
}
