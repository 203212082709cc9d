// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Scale;

/** The two sides of a relation that are compared apart, by quad class. */
public enum Side {
  COOPERATION("cooperative"),
  CONFLICT("conflictual");

  private final String adjective;

  Side(String adjective) {
    this.adjective = adjective;
  }

  /** The word for an incident of this side. */
  public String adjective() {
    return adjective;
  }

  boolean has(Incident incident) {
    return incident
        .act()
        .quad()
        .filter(quad -> quad.cooperative() == (this == COOPERATION))
        .isPresent();
  }

  /** How strongly an incident is of this side; empty if it has no score on the scale. */
  Optional<BigDecimal> strength(Incident incident, Scale scale) {
    Optional<BigDecimal> score = incident.act().on(scale).map(Intensity::value);
    return this == COOPERATION ? score : score.map(BigDecimal::negate);
  }

  /** The strongest first, those without a score last; what is alike stays in order. */
  Comparator<Incident> strongestFirst(Scale scale) {
    Comparator<BigDecimal> descending = Comparator.reverseOrder();
    return Comparator.comparing((Incident incident) -> strength(incident, scale).isEmpty())
        .thenComparing(incident -> strength(incident, scale).orElse(BigDecimal.ZERO), descending);
  }
}
