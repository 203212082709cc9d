// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.model.actor.ActorId;
import org.hipparchus.distribution.continuous.NormalDistribution;

/*
 * How it works. What is seen of a mix of partners moves with the number of incidents: the more there
 * are, the more partners turn up, and the smaller is the Herfindahl index. Both numbers are
 * therefore rarefied: given as they would be with m incidents [1, 2].
 *
 *   effective number = 1 / (1/m + (1 - 1/m) H)      H: chance that two incidents share the partner
 *   circle           = sum over partners of 1 - C(n - x, m) / C(n, m)      x: incidents with one
 *
 * H is estimated without the bias of the plain index by leaving out pairs that are no evidence:
 * [3] leaves out each incident's pair with itself, we leave out all pairs of the same block, since
 * a burst with one partner makes such pairs alike whatever the mix:
 *
 *   H = (sum of x^2 - sum of x_b^2) / (n^2 - sum of n_b^2)        x_b, n_b: incidents of a block
 *
 * so that neither more incidents of the same mix nor larger bursts move it.
 *
 * Both intervals are a block jackknife: the sum of squares of what each block adds to the number
 * [4], which errs on the safe side [5]. For H it is the usual one. For the circle a block is left
 * out with the same share m/n of incidents kept, by the binomial form 1 - (1 - m/n)^x [6], because
 * fewer than m may remain; what a block adds by its mere size is taken off, as m is fixed. To each
 * is added what half an incident with a new partner would add, and to that of H what half a pair
 * alike would, so that a record of one partner, or of as many as incidents, does not pass for
 * certainty. The distribution is Student's t on the scale of the logarithm, with
 * one degree of freedom less than there are blocks with incidents (its quantile t from the normal
 * one, z, by t^2 = d (exp((z (8d + 3)/(8d + 1))^2 / d) - 1) [7]), cut at 1 and m.
 *
 * [1] S. H. Hurlbert (1971), The nonconcept of species diversity: a critique and alternative
 *     parameters, Ecology 52:577-586.
 * [2] A. Chao et al. (2014), Rarefaction and extrapolation with Hill numbers, Ecological Monographs
 *     84:45-67.
 * [3] E. H. Simpson (1949), Measurement of diversity, Nature 163:688.
 * [4] J. W. Tukey (1958), Bias and confidence in not quite large samples (abstract), Annals of
 *     Mathematical Statistics 29:614.
 * [5] B. Efron and C. Stein (1981), The jackknife estimate of variance, Annals of Statistics
 *     9:586-596.
 * [6] B. D. Coleman (1981), On random placement and species-area relations, Mathematical Biosciences
 *     54:191-215.
 * [7] D. L. Wallace (1959), Bounds on normal approximations to Student's and the chi-square
 *     distributions, Annals of Mathematical Statistics 30:1121-1130.
 */
/** Over how many partners an actor's dealings are spread. */
public final class Diversity {
  private Diversity() {}

  /**
   * The effective number of partners, 1 by the Herfindahl index, as it would be with so many
   * incidents: from 1, where all are with one partner, to that number of incidents.
   *
   * @param blocks incidents by partner, for each block of covered days
   * @param rarefiedTo incidents, from 2 to the number there are
   */
  public static ConfidenceDistribution effectiveNumber(
      List<Map<ActorId, Integer>> blocks, int rarefiedTo) {
    Mix mix = Mix.of(blocks);
    requireRarefied(mix, rarefiedTo);
    double once = 1.0 / rarefiedTo;
    double sharing = mix.sharing();
    double number = 1 / (once + (1 - once) * sharing);
    double newPartner = 2 * sharing / mix.incidents();
    double pairAlike = 2.0 / mix.pairs();
    double deviation =
        Math.sqrt(mix.varianceOfSharing() + (newPartner * newPartner + pairAlike * pairAlike) / 2);
    return distribution(number, (1 - once) * number * deviation, mix.blocks() - 1, rarefiedTo);
  }

  /**
   * How many partners would be met with so many incidents: from 1 to that number of incidents.
   *
   * @param blocks incidents by partner, for each block of covered days
   * @param rarefiedTo incidents, from 2 to the number there are
   */
  public static ConfidenceDistribution circle(List<Map<ActorId, Integer>> blocks, int rarefiedTo) {
    Mix mix = Mix.of(blocks);
    requireRarefied(mix, rarefiedTo);
    double number = mix.partnersMet(rarefiedTo);
    double kept = (double) rarefiedTo / mix.incidents();
    double deviation = Math.sqrt(mix.varianceOfPartnersMet(kept) + kept * kept / 2);
    return distribution(number, deviation / number, mix.blocks() - 1, rarefiedTo);
  }

  private static void requireRarefied(Mix mix, int rarefiedTo) {
    if (rarefiedTo < 2 || rarefiedTo > mix.incidents()) {
      throw new IllegalArgumentException(
          "cannot rarefy " + mix.incidents() + " incidents to " + rarefiedTo);
    }
  }

  private static ConfidenceDistribution distribution(
      double number, double relativeDeviation, int freedom, int most) {
    NormalDistribution normal = new NormalDistribution();
    return ConfidenceDistribution.of(
        number,
        probability -> {
          double t = student(normal.inverseCumulativeProbability(probability), freedom);
          return Math.max(1, Math.min(most, number * Math.exp(relativeDeviation * t)));
        });
  }

  private static double student(double z, int freedom) {
    double stretched = z * (8.0 * freedom + 3) / (8.0 * freedom + 1);
    double square = freedom * Math.expm1(stretched * stretched / freedom);
    return Math.copySign(Math.sqrt(square), z);
  }
}
