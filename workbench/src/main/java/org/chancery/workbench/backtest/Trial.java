// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.util.List;
import java.util.Locale;
import org.chancery.analysis.ranking.Accuracy;
import org.chancery.analysis.ranking.Rank;
import org.chancery.analysis.ranking.Ranker;

/** What came out of a benchmark, and what it took. */
public final class Trial {
  private final Ranker ranker;
  private final List<Rank> ranks;
  private final Accuracy accuracy;
  private final double trainSeconds;
  private final double testSeconds;

  Trial(Ranker ranker, List<Rank> ranks, double trainSeconds, double testSeconds) {
    this.ranker = ranker;
    this.ranks = List.copyOf(ranks);
    this.accuracy = Accuracy.of(ranks);
    this.trainSeconds = trainSeconds;
    this.testSeconds = testSeconds;
  }

  Ranker ranker() {
    return ranker;
  }

  List<Rank> ranks() {
    return ranks;
  }

  /** The figures in a line, to four decimals. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "MRR %.4f  Hits@1 %.4f  Hits@3 %.4f  Hits@10 %.4f",
        accuracy.meanReciprocalRank(),
        accuracy.hitsAt1(),
        accuracy.hitsAt3(),
        accuracy.hitsAt10());
  }

  /** What it took, in a line. */
  public String cost() {
    return String.format(
        Locale.ROOT, "learned in %.1f s, tested in %.1f s", trainSeconds, testSeconds);
  }

  /** The figures as the members of a JSON object, without its braces. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "\"mrr\": %s, \"hits@1\": %s, \"hits@3\": %s, \"hits@10\": %s, \"questions\": %d, "
            + "\"train_seconds\": %.3f, \"test_seconds\": %.3f",
        accuracy.meanReciprocalRank(),
        accuracy.hitsAt1(),
        accuracy.hitsAt3(),
        accuracy.hitsAt10(),
        accuracy.questions(),
        trainSeconds,
        testSeconds);
  }
}
