// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;

/** How much an incident weighs. Weights of two kinds are never added. */
public enum Weight {
  /** Each as much: 1 for cooperation, −1 for conflict, by quad class. */
  COUNT("incidents"),
  /** Its score on Goldstein's scale. */
  GOLDSTEIN("points of the Goldstein scale"),
  /** Its score on PLOVER's scale. */
  PLOVER("points of the PLOVER scale");

  private final String unit;

  Weight(String unit) {
    this.unit = unit;
  }

  /** The weight by the scores of a scale. */
  public static Weight on(Scale scale) {
    return scale == Scale.GOLDSTEIN ? GOLDSTEIN : PLOVER;
  }

  /** The unit of sums of it. */
  public String unit() {
    return unit;
  }

  /**
   * The weight of an incident: above 0 for cooperation, below for conflict; empty where no codebook
   * knows the act, or the scale has no score for it.
   */
  public Optional<BigDecimal> of(Incident incident) {
    return switch (this) {
      case COUNT -> incident.act().quad().map(Weight::sign);
      case GOLDSTEIN -> incident.act().goldstein().map(Intensity::value);
      case PLOVER -> incident.act().plover().map(Intensity::value);
    };
  }

  private static BigDecimal sign(QuadClass quad) {
    return quad.cooperative() ? BigDecimal.ONE : BigDecimal.ONE.negate();
  }
}
