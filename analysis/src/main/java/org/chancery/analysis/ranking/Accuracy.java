// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.Collection;

/**
 * How high the true answers stood.
 *
 * @param questions how many there were
 * @param meanReciprocalRank mean of 1 / rank, 0 to 1
 * @param hitsAt1 share of ranks of at most 1
 * @param hitsAt3 share of ranks of at most 3
 * @param hitsAt10 share of ranks of at most 10
 */
public record Accuracy(
    int questions, double meanReciprocalRank, double hitsAt1, double hitsAt3, double hitsAt10) {

  /** The accuracy of some ranks; all shares are 0 where there are none. */
  public static Accuracy of(Collection<Rank> ranks) {
    double sum = 0;
    for (Rank rank : ranks) {
      sum += 1 / rank.rank();
    }
    int n = ranks.size();
    return new Accuracy(
        n, n == 0 ? 0 : sum / n, share(ranks, 1), share(ranks, 3), share(ranks, 10));
  }

  private static double share(Collection<Rank> ranks, int most) {
    long hits = ranks.stream().filter(rank -> rank.rank() <= most).count();
    return ranks.isEmpty() ? 0 : (double) hits / ranks.size();
  }
}
