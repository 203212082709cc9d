// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import java.util.List;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.PoissonCount;
import org.chancery.model.event.Incident;

/** Counts with intervals that allow for the bursts of some incidents, where these are measured. */
final class Counting {
  private final Scope scope;
  private final double dispersion;

  /** Counts among incidents that come in the same bursts as these. */
  Counting(Dealings dealings, List<Incident> incidents) {
    this.scope = dealings.scope();
    this.dispersion = Weeks.ofMonths(scope).dispersion(incidents);
  }

  boolean measured() {
    return scope.coverage().state(scope.period()).measured();
  }

  double dispersion() {
    return dispersion;
  }

  /** The number of those of systematic sources; where nothing is measured, of all. */
  Estimate count(List<Incident> incidents) {
    if (!measured()) {
      return Estimate.described(incidents.size(), incidents.size());
    }
    int n = (int) incidents.stream().filter(incident -> !incident.selective()).count();
    return PoissonCount.of(n, dispersion, scope.level());
  }
}
