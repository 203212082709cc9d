// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.actor.Rank;
import org.chancery.model.time.Period;

/**
 * Visits in one direction.
 *
 * @param visits the visits, in order of date
 */
public record Visits(List<Visit> visits) {
  public Visits {
    visits = List.copyOf(visits);
  }

  /** Number of visits. */
  public int n() {
    return visits.size();
  }

  /** Visits by rank of the visitor, the highest first; ranks that never came are left out. */
  public Map<Rank, Integer> byRank() {
    Map<Rank, Integer> counts = new EnumMap<>(Rank.class);
    visits.forEach(visit -> visit.rank().ifPresent(rank -> counts.merge(rank, 1, Integer::sum)));
    return Collections.unmodifiableMap(counts);
  }

  /** Visits of somebody whose rank the source does not tell. */
  public int unranked() {
    return (int) visits.stream().filter(visit -> visit.rank().isEmpty()).count();
  }

  /** How high the visitors rank. */
  public RankSummary rank() {
    return RankSummary.of(visits);
  }

  /** The visits whose whole date lies in a period. */
  public Visits within(Period period) {
    return new Visits(visits.stream().filter(visit -> visit.date().within(period)).toList());
  }
}
