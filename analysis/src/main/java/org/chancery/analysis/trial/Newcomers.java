// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/*
 * How it works. A feed reads papers, and papers come and go. A publisher that tells of several of
 * the incidents in the one window, and of nothing at all in the other, was not read there. Where
 * such publishers alone tell of more than a fifth of the incidents of a window, a change may be
 * theirs, and not that of the relation.
 */
/** Publishers that were read in one of two windows only. */
final class Newcomers {
  private static final int SEVERAL = 5;
  private static final double TELLING = 0.2;

  private final Docket docket;
  private final Gauge gauge;

  Newcomers(Docket docket, Gauge gauge) {
    this.docket = docket;
    this.gauge = gauge;
  }

  /** That so much of one of two windows is told by such publishers that they cannot be compared. */
  Optional<Reason> between(Period from, Period to) {
    return in(to, from).or(() -> in(from, to));
  }

  private Optional<Reason> in(Period here, Period there) {
    List<Incident> incidents = gauge.incidents(here);
    SortedSet<String> only = publishers(incidents, SEVERAL);
    only.removeAll(publishers(gauge.incidents(there), 1));
    if (only.isEmpty()) {
      return Optional.empty();
    }
    only.removeAll(publishers(all(there), 1));
    long theirs = incidents.stream().filter(one -> docket.toldOnlyBy(only, one)).count();
    return theirs <= TELLING * incidents.size()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Reason.Kind.SOURCES_DIFFER,
                String.format(
                    Locale.ROOT,
                    "Of %d incidents of %s %d are told only by publishers that tell of nothing at"
                        + " all in %s: %s.",
                    incidents.size(),
                    here,
                    theirs,
                    there,
                    String.join(", ", only))));
  }

  private List<Incident> all(Period window) {
    List<Incident> within = new ArrayList<>();
    for (Incident incident : docket.incidents()) {
      if (incident.date().within(window)) {
        within.add(incident);
      }
    }
    return within;
  }

  /* The publishers that tell of so many at least. */
  private SortedSet<String> publishers(List<Incident> incidents, int fewest) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Incident incident : incidents) {
      docket.publishers(incident).forEach(one -> counts.merge(one, 1, Integer::sum));
    }
    SortedSet<String> publishers = new TreeSet<>();
    counts.forEach(
        (publisher, count) -> {
          if (count >= fewest) {
            publishers.add(publisher);
          }
        });
    return publishers;
  }
}
