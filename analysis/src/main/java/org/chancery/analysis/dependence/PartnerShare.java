// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.actor.ActorId;

/**
 * How much of an actor's dealings are with one partner.
 *
 * @param partner the partner
 * @param incidents all incidents with it on record, those of selective sources too
 * @param share measured incidents with it by those with all partners, 0 to 1; empty where nothing
 *     is measured. Shares can add up to more than 1, since an incident of two partners is in both
 */
public record PartnerShare(ActorId partner, int incidents, Optional<Estimate> share) {
  public PartnerShare {
    requireNonNull(partner, "partner");
    requireNonNull(share, "share");
  }
}
