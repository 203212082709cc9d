// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.Set;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.fact.Fact;

/**
 * Where the candidates of a question stand: those of the shortlist first, by their curves; then
 * the others, by the sieve; then all whom nothing points to, side by side.
 */
final class Standing {
  private final int[] ids;
  private final boolean[] shortlisted;
  private final float[] scores;

  /**
   * The standing of candidates.
   *
   * @param sieved score of each candidate by the sieve
   * @param scores score of each candidate of the shortlist by the curves
   */
  Standing(Gathered gathered, float[] sieved, Shortlist shortlist, float[] scores) {
    this.ids = new int[sieved.length];
    this.shortlisted = new boolean[sieved.length];
    this.scores = sieved.clone();
    for (int i = 0; i < ids.length; i++) {
      ids[i] = gathered.candidate(i);
    }
    for (int i = 0; i < scores.length; i++) {
      shortlisted[shortlist.place(i)] = true;
      this.scores[shortlist.place(i)] = scores[i];
    }
  }

  /**
   * The rank of an answer among all entities but the other answers.
   *
   * @param fact the fact that the answer makes
   * @param answers all that are true, this one included
   */
  Rank rank(Fact fact, Rank.End asked, Set<Integer> answers, int entities) {
    int answer = asked == Rank.End.TARGET ? fact.target() : fact.source();
    int place = -1;
    int rivals = 0;
    for (int i = 0; i < ids.length; i++) {
      place = ids[i] == answer ? i : place;
      rivals += answers.contains(ids[i]) ? 0 : 1;
    }
    if (place < 0) {
      return Rank.of(fact, asked, rivals, entities - answers.size() - rivals + 1);
    }
    int better = 0;
    int ties = 1;
    for (int i = 0; i < ids.length; i++) {
      if (!answers.contains(ids[i])) {
        int order = compare(i, place);
        better += order > 0 ? 1 : 0;
        ties += order == 0 ? 1 : 0;
      }
    }
    return Rank.of(fact, asked, better, ties);
  }

  private int compare(int one, int other) {
    if (shortlisted[one] != shortlisted[other]) {
      return shortlisted[one] ? 1 : -1;
    }
    return Float.compare(scores[one], scores[other]);
  }
}
