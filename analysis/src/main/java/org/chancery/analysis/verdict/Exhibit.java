// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.chancery.model.event.Incident;

/**
 * An incident that speaks for or against a claim.
 *
 * @param incident the incident
 * @param weight how much it weighs, in the unit of the measure; empty where nothing is weighed
 */
public record Exhibit(Incident incident, OptionalDouble weight) {
  public Exhibit {
    requireNonNull(incident, "incident");
    requireNonNull(weight, "weight");
  }
}
