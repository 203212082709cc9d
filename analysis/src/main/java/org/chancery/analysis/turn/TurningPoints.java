// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import org.chancery.analysis.series.Series;

/*
 * How it works. A series is a row of stretches, each with one level. Cutting it costs a penalty,
 * and what a cut gains is twice the logarithm of the likelihood ratio of two levels against one.
 * PELT [1] finds the cuts with the least sum of costs and penalties, exactly. Two things decide
 * whether they mean anything.
 *
 * The cost. Counts come in bursts; a Poisson cost takes every burst for a new level. The cost here
 * is that of a negative binomial distribution with mean m e and size r e in a unit of exposure e,
 * for a stretch with sum Y and exposure E
 *
 *   C = 2 ((Y + rE) log(Y + rE) - Y log Y - rE log rE)
 *
 * with one r for the series, so that costs add up and PELT is exact. r comes from the differences
 * of neighbours, which a shift of level touches in one place only [2]; afterwards, for dates and
 * sizes, from the stretches. Values have a normal cost with one variance, found in the same way.
 *
 * The penalty. It is the gain that a constant series would exceed by chance in 4 of 100 cases (to
 * keep below 5 all told), and the series itself says which: its numbers are put into other orders,
 * 199 times, and the best cut, or pair of cuts about one episode, is sought in each. The reference
 * is thus exact for numbers that come independently of one another, whatever their distribution:
 * long tails, many zeros, few incidents [3, 4]. Where cuts are found, numbers are shuffled within
 * the stretches and the penalty is found again, because a great shift hides a small one; 3 rounds
 * at most.
 *
 * Memory. Numbers that follow their neighbours make gains too great by (1 + a) / (1 - a), a being
 * their correlation at lag 1 [5]. It is taken from the residuals about the levels of the best cut,
 * in the series and in each shuffled one. Residuals correlate too little, by (1 + 3a) / n for each
 * level taken from them [6]; and a correlation near its error, the root of 1/n, is shrunk to 0 by
 * 1 - 1/(n a^2) [7], because in a short series it would cost more turns than it spares. A gap has
 * no neighbours.
 *
 * Dates. The likelihood of each date, given the turns on either side, by the sum of all, as in
 * [8]; the level of confidence is that of its shortest run of units. The spread being estimated,
 * the likelihood has the tails of a t distribution, with n - k degrees of freedom divided by 1 +
 * half the excess kurtosis, since long-tailed numbers tell less of their spread. A stretch has at
 * least 6 units, or a quarter of a series below 24, and 3 at least: what is shorter is an episode.
 *
 * Sizes. A date is drawn by its probability, then the levels on either side given that date, then
 * their ratio or difference.
 *
 * Simulated, of 100 constant negative binomial series 3 to 5 show a turn (means 0.5 to 10, sizes
 * 0.5 to infinity, 24 to 240 months), as many with 40 % zeros added or bursts of eight times the
 * mean; but 7 to 13 with a latent autocorrelation of 0.3, and 10 to 17 with one of 0.6. Against
 * that there is no remedy in a short series: a slow wave and a turn look alike.
 *
 * [1] R. Killick, P. Fearnhead and I. A. Eckley (2012), Optimal detection of changepoints with a
 *     linear computational cost, Journal of the American Statistical Association 107:1590-1598.
 * [2] J. von Neumann et al. (1941), The mean square successive difference, Annals of Mathematical
 *     Statistics 12:153-162.
 * [3] J. Antoch and M. Huskova (2001), Permutation tests in change point analysis, Statistics and
 *     Probability Letters 53:37-46.
 * [4] A. B. Olshen et al. (2004), Circular binary segmentation for the analysis of array-based DNA
 *     copy number data, Biostatistics 5:557-572.
 * [5] M. S. Bartlett (1946), On the theoretical specification and sampling properties of
 *     autocorrelated time-series, Journal of the Royal Statistical Society, Supplement 8:27-41.
 * [6] F. H. C. Marriott and J. A. Pope (1954), Bias in the estimation of autocorrelations,
 *     Biometrika 41:390-402.
 * [7] W. James and C. Stein (1961), Estimation with quadratic loss, Proceedings of the 4th
 *     Berkeley Symposium 1:361-379, the positive part.
 * [8] G. W. Cobb (1978), The problem of the Nile: conditional solution to a changepoint problem,
 *     Biometrika 65:243-251.
 */
/**
 * Finds where a series turned: where its level changed and stayed changed.
 *
 * <p>A trend is no turn, yet a long one is cut into steps. A season is none, but one that is strong
 * against the accidents of the months widens all that is said.
 */
public final class TurningPoints {
  private static final double FALSE_TURNS = 0.04;
  private static final int ROUNDS = 3;
  private static final int SHORTEST = 3;
  private static final int LONG_ENOUGH = 6;

  private TurningPoints() {}

  /** The segmentation of a series; without a turn if it has fewer than 6 numbers. */
  public static Segmentation of(Series series) {
    Numbers numbers = Numbers.of(series);
    int shortest = Math.max(SHORTEST, Math.min(LONG_ENOUGH, numbers.size() / 4));
    if (numbers.size() < 2 * shortest || numbers.isConstant()) {
      return Findings.none(series);
    }
    Cost cost = Spread.ofNeighbours(series.kind(), numbers);
    Cuts cuts = Cuts.none(numbers.size());
    Reference reference = Reference.of(numbers, cost, cuts, shortest);
    for (int round = 0; round < ROUNDS; round++) {
      Cuts next = Pelt.cuts(numbers, cost, reference.penalty(FALSE_TURNS), shortest);
      if (next.equals(cuts)) {
        break;
      }
      cuts = next;
      reference = Reference.of(numbers, cost, cuts, shortest);
    }
    return new Findings(series, numbers, cuts, reference, shortest).segmentation();
  }
}
