// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.util.Arrays;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** The share answered less that expected by chance, and how sure one can be of it. */
final class Excess {
  private static final int DRAWS = ConfidenceDistribution.DRAWS;

  /** Quantiles that stand for what chance would give. */
  private static final int QUANTILES = 100;

  /** Any number will do; it is fixed so that the same record gives the same draws. */
  private static final long SEED = 19710401;

  /** A draw that is no more than above, or below, 0. */
  private static final double HARDLY = 1e-9;

  private Excess() {}

  /*
   * How it works. A test by shifts gives one number, how seldom chance alone answers as much. A
   * confidence distribution gives that for every value of the excess. It is made in two steps.
   *
   * Whether there is an excess. The share of moves that have an answer at all tells little where
   * both sides move often: most moves then have one by chance. So the sign is decided by how many
   * answers come and how soon: the sum of 1/sqrt(l) over the days l = 1 ... w after a move on which
   * the other side moves, averaged over moves. (With a kernel known beforehand this sum would be the
   * score test of a Hawkes process against independence; 1/sqrt(l) loses little whether answers
   * come at once or evenly through the window.) What chance gives of it is a gamma distribution with
   * the mean and deviation of the shifts. The probability of an excess above 0 is 1 less the
   * p-value: where moves and answers are independent it is 0.95 or more in 5 of 100 records.
   *
   * How large it is. Let b be a share that chance alone would answer. Where the other side also
   * answers a part q of the moves that chance leaves, the share answered is b + q (1 - b); where it
   * shuns a part q of those that chance would answer, it is b - q b. For each draw
   *
   *   b   from the beta distribution that has the mean and deviation of the shares of the shifts
   *   S   the share answered, give or take half a move, for it moves in steps
   *   q   (S - b) / (1 - b) if S > b, else (b - S) / b, in turn uncertain as a share of the
   *       n (1 - b), or n b, moves that it is about: drawn from the beta distribution with these
   *       times q and times 1 - q
   *
   * the excess is q (1 - b), or -q b. Those above 0 then have the probability that the first step
   * gives, and those below 0 the rest. Both steps widen their tails as Shifts tells.
   */

  /**
   * The excess.
   *
   * @param answered shifts of the share that is answered
   * @param promptness shifts of how many answers come how soon
   */
  static ConfidenceDistribution of(Days moves, Shifts answered, Shifts promptness) {
    double[] sizes = sizes(moves, answered);
    double[] above = Arrays.stream(sizes).filter(size -> size > 0).toArray();
    double[] below = Arrays.stream(sizes).filter(size -> size < 0).toArray();
    int positive = (int) Math.round(aboveNought(promptness) * DRAWS);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] =
          i < positive
              ? spread(above, i, positive, HARDLY)
              : spread(below, i - positive, DRAWS - positive, -HARDLY);
    }
    return ConfidenceDistribution.ofDraws(answered.observed() - answered.mean(), draws);
  }

  /** The i-th of n values that are spread over some, in their order. */
  private static double spread(double[] values, int i, int n, double ifNone) {
    return values.length == 0 ? ifNone : values[(int) ((long) i * values.length / n)];
  }

  private static double aboveNought(Shifts promptness) {
    if (promptness.deviation() == 0) {
      return 0.5;
    }
    double scale = promptness.deviation() * promptness.deviation() / promptness.mean();
    GammaDistribution chance = new GammaDistribution(promptness.mean() / scale, scale);
    double reached = chance.cumulativeProbability(promptness.observed());
    return promptness.unknown(reached);
  }

  private static double[] sizes(Days moves, Shifts answered) {
    double[] byChance = byChance(answered);
    Chance random = new Chance(SEED);
    double[] sizes = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      double share = answered.observed() + (random.uniform() - 0.5) / moves.total();
      double clipped = Math.min(1, Math.max(0, share));
      sizes[i] = size(clipped, byChance[i % byChance.length], moves.independent(), random);
    }
    return sizes;
  }

  private static double size(double share, double chance, double moves, Chance random) {
    if (share > chance) {
      return (1 - chance) * random.part((share - chance) / (1 - chance), moves * (1 - chance));
    }
    if (share < chance) {
      return -chance * random.part((chance - share) / chance, moves * chance);
    }
    return 0;
  }

  private static double[] byChance(Shifts answered) {
    double mean = answered.mean();
    double variance = answered.deviation() * answered.deviation();
    if (variance == 0) {
      return new double[] {mean};
    }
    // The variance of a share is at most m (1 - m), that of one which is all or nothing.
    double size = Math.max(HARDLY, mean * (1 - mean) / variance - 1);
    BetaDistribution beta = new BetaDistribution(mean * size, (1 - mean) * size);
    double[] shares = new double[QUANTILES];
    for (int i = 0; i < QUANTILES; i++) {
      double probability = answered.known((i + 0.5) / QUANTILES);
      shares[i] = beta.inverseCumulativeProbability(probability);
    }
    return shares;
  }
}
