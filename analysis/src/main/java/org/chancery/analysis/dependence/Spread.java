// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.time.Period;

/**
 * How an actor's dealings are spread over its partners in a stretch of time. What selective sources
 * tell is in the numbers of incidents and in nothing else.
 *
 * @param period the time
 * @param measured measured dealings: an incident counts once for each partner in it
 * @param shares the partners, those with most measured incidents first
 * @param effectiveNumber 1 by the Herfindahl index, rarefied; from 1. Empty where there are fewer
 *     measured dealings than it is rarefied to
 * @param circle number of partners met, rarefied; from 1. Empty where the effective number is
 * @param initiative measured incidents that the actor began by those that one side began, 0 to 1;
 *     empty if there are none
 */
public record Spread(
    Period period,
    int measured,
    List<PartnerShare> shares,
    Optional<Estimate> effectiveNumber,
    Optional<Estimate> circle,
    Optional<Estimate> initiative) {
  public Spread {
    requireNonNull(period, "period");
    requireNonNull(effectiveNumber, "effectiveNumber");
    requireNonNull(circle, "circle");
    requireNonNull(initiative, "initiative");
    shares = List.copyOf(shares);
  }

  /** The partner with the greatest share; empty where nothing is measured. */
  public Optional<PartnerShare> first() {
    return shares.stream().findFirst().filter(partner -> partner.share().isPresent());
  }
}
