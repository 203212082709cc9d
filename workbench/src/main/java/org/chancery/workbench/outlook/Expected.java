// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.outlook.Forecast;
import org.chancery.analysis.verdict.Likelihood;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.EventType;

/**
 * How likely an act is, and why.
 *
 * @param source who would act
 * @param type what would be done, at least once
 * @param target to whom
 * @param forecast the probability, and what simpler forecasts would say
 * @param reasons the weightiest first; together they lead from the average question of the type to
 *     this one
 */
public record Expected(
    ActorId source, EventType type, ActorId target, Forecast forecast, List<Because> reasons) {
  public Expected {
    requireNonNull(source, "source");
    requireNonNull(type, "type");
    requireNonNull(target, "target");
    requireNonNull(forecast, "forecast");
    reasons = List.copyOf(reasons);
  }

  /** The probability in words. */
  public Likelihood likelihood() {
    return Likelihood.of(forecast.probability());
  }

  /** The weightiest reason that speaks for it, or against it. */
  public Optional<Because> strongest(boolean speaksFor) {
    return reasons.stream()
        .filter(one -> one.reason().speaksFor() == speaksFor && one.reason().logOdds() != 0)
        .findFirst();
  }
}
