// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.evidence.Evidence;
import org.chancery.analysis.evidence.Observation;
import org.chancery.analysis.evidence.Precedent;

/**
 * What one kind of evidence adds to a candidate's score.
 *
 * @param evidence the kind
 * @param points what it adds, more than if there were none of it; a point multiplies the
 *     candidate's odds against another by e. Negative if it speaks against
 * @param observation what was counted, where it is a count and there is any
 * @param precedent the surest rule, where it is a rule and one applies
 */
public record Contribution(
    Evidence evidence,
    double points,
    Optional<Observation> observation,
    Optional<Precedent> precedent) {
  public Contribution {
    requireNonNull(evidence, "evidence");
    requireNonNull(observation, "observation");
    requireNonNull(precedent, "precedent");
  }
}
