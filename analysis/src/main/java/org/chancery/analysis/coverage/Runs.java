// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Period;

/** Days as disjoint runs in order, no two of which touch. */
record Runs(List<Period> periods) {
  Runs {
    periods = List.copyOf(periods);
  }

  static Runs union(Collection<Period> any) {
    List<Period> joined = new ArrayList<>();
    for (Period next : any.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && !next.first().isAfter(joined.get(last).last().plusDays(1))) {
        joined.set(last, joined.get(last).span(next));
      } else {
        joined.add(next);
      }
    }
    return new Runs(joined);
  }

  Runs within(Period period) {
    return new Runs(periods.stream().map(period::intersection).flatMap(Optional::stream).toList());
  }

  boolean contains(Period period) {
    return periods.stream().anyMatch(run -> run.contains(period));
  }

  long days() {
    return periods.stream().mapToLong(Period::days).sum();
  }
}
