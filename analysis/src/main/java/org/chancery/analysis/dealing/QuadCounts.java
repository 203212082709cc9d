// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;

/**
 * Incidents by quad class.
 *
 * @param counts incidents of each class, with a key for every class
 * @param unclassified incidents whose act no codebook knows
 */
public record QuadCounts(Map<QuadClass, Integer> counts, int unclassified) {
  public QuadCounts {
    Map<QuadClass, Integer> all = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      all.put(quad, counts.getOrDefault(quad, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  static QuadCounts of(Collection<Incident> incidents) {
    Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    int unclassified = 0;
    for (Incident incident : incidents) {
      if (incident.act().quad().isPresent()) {
        counts.merge(incident.act().quad().get(), 1, Integer::sum);
      } else {
        unclassified++;
      }
    }
    return new QuadCounts(counts, unclassified);
  }

  /** Incidents of a class. */
  public int of(QuadClass quad) {
    return counts.getOrDefault(quad, 0);
  }

  /** Incidents of cooperation, in words or deeds. */
  public int cooperative() {
    return of(QuadClass.VERBAL_COOPERATION) + of(QuadClass.MATERIAL_COOPERATION);
  }

  /** Incidents of conflict, in words or deeds. */
  public int conflictual() {
    return of(QuadClass.VERBAL_CONFLICT) + of(QuadClass.MATERIAL_CONFLICT);
  }

  /** Incidents that have a class. */
  public int classified() {
    return cooperative() + conflictual();
  }
}
