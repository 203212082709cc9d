// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.List;

/**
 * Somebody who may come next.
 *
 * @param entity who
 * @param score sum of the points of all contributions, and of what nothing at all is worth
 * @param chance the probability among the shortlisted, given that the act happens; 0 to 1
 * @param contributions what the score is made of, the weightiest first, for or against
 */
public record Candidate(int entity, double score, double chance, List<Contribution> contributions) {
  public Candidate {
    contributions = List.copyOf(contributions);
  }
}
