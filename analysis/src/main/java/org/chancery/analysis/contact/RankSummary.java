// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.Rank;

/**
 * How high visitors rank. Ranks are an order and no scale: a mean tells whether one set of visitors
 * stood higher than another, and not by how much.
 *
 * @param ranked visits of somebody whose rank is known
 * @param unranked visits of somebody whose rank the source does not tell
 * @param mean mean place of those ranked in the order of {@link Rank}, from 1 for a head of state;
 *     empty if none is ranked
 * @param highest the highest rank that came; empty if none is ranked
 */
public record RankSummary(int ranked, int unranked, OptionalDouble mean, Optional<Rank> highest) {
  public RankSummary {
    requireNonNull(mean, "mean");
    requireNonNull(highest, "highest");
    if (mean.isPresent() != (ranked > 0) || highest.isPresent() != (ranked > 0)) {
      throw new IllegalArgumentException("a mean and a highest of " + ranked + " ranks");
    }
  }

  static RankSummary of(List<Visit> visits) {
    List<Rank> ranks = visits.stream().map(Visit::rank).flatMap(Optional::stream).toList();
    return new RankSummary(
        ranks.size(),
        visits.size() - ranks.size(),
        ranks.stream().mapToInt(Rank::place).average(),
        ranks.stream().min(Rank::compareTo));
  }
}
