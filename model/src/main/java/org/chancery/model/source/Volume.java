// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;

/**
 * How much a whole record holds, of all actors, as its systematic sources tell it: that of which a
 * relation is a share. Each incident counts once, however many partners it has. What a feed tells
 * of others than those whose events are kept of it counts as well.
 *
 * @param byDate the incidents of each date: a day, or as many days as a date can mean; those
 *     without a whole date are left out
 */
public record Volume(SortedMap<Period, Amount> byDate) {
  /** Of an empty record. */
  public static final Volume NONE = new Volume(new TreeMap<>());

  public Volume {
    byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
  }

  /** The incidents whose whole date lies in a period. */
  public Amount in(Period period) {
    Map<QuadClass, Long> byQuad = new EnumMap<>(QuadClass.class);
    long unclassified = 0;
    Period beforeAll = new Period(period.first(), period.first());
    for (Map.Entry<Period, Amount> dated : byDate.tailMap(beforeAll).entrySet()) {
      if (dated.getKey().first().isAfter(period.last())) {
        break;
      }
      if (period.contains(dated.getKey())) {
        dated.getValue().byQuad().forEach((quad, count) -> byQuad.merge(quad, count, Long::sum));
        unclassified += dated.getValue().unclassified();
      }
    }
    return new Amount(byQuad, unclassified);
  }

  /**
   * So many incidents.
   *
   * @param byQuad those of each quad class, from 0
   * @param unclassified those whose act no codebook knows
   */
  public record Amount(Map<QuadClass, Long> byQuad, long unclassified) {
    public Amount {
      Map<QuadClass, Long> ordered = new EnumMap<>(QuadClass.class);
      ordered.putAll(byQuad);
      byQuad = Collections.unmodifiableMap(ordered);
      if (unclassified < 0 || byQuad.values().stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("not a count: " + byQuad + ", " + unclassified);
      }
    }

    /** Those of a quad class; of those that have none, where it is empty. */
    public long of(Optional<QuadClass> quad) {
      return quad.map(one -> byQuad.getOrDefault(one, 0L)).orElse(unclassified);
    }

    /** All of them. */
    public long all() {
      return unclassified + byQuad.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
