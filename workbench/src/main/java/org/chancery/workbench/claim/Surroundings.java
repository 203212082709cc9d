// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.event.Event;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.indicator.Indicator;
import org.chancery.workbench.reference.References;

/**
 * What the claims of a case can refer to.
 *
 * @param references actors, acts and works
 * @param period the time that the case looks at; closes periods with an open end
 * @param chronology the events that were coded by hand
 * @param indicators the series that are not events
 */
public record Surroundings(
    References references, Edtf period, List<Event> chronology, List<Indicator> indicators) {
  public Surroundings {
    requireNonNull(references, "references");
    requireNonNull(period, "period");
    chronology = List.copyOf(chronology);
    indicators = List.copyOf(indicators);
  }

  Set<String> indicatorNames() {
    Set<String> names = new TreeSet<>();
    indicators.forEach(indicator -> names.add(indicator.name()));
    return names;
  }
}
