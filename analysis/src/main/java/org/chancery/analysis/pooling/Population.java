// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.pooling;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** How the relations of an actor spread about what they have in common. */
sealed interface Population {
  /** The share or rate of all relations together. */
  double common();

  /** The logarithm of the likelihood of what was counted, but for a constant. */
  double logLikelihood(Part part, double prior);

  /** The probability that a relation is below a value. */
  double below(double value, Part part, double prior);

  /** A value that no relation exceeds but by a chance that can be neglected. */
  double greatest(Part part);

  /**
   * Shares, which have a beta distribution.
   *
   * @param common above 0 and below 1
   */
  record Shares(double common) implements Population {
    @Override
    public double logLikelihood(Part part, double prior) {
      return Beta.logBeta(yes(part, prior), no(part, prior))
          - Beta.logBeta(common * prior, (1 - common) * prior);
    }

    @Override
    public double below(double value, Part part, double prior) {
      return Beta.regularizedBeta(value, yes(part, prior), no(part, prior));
    }

    @Override
    public double greatest(Part part) {
      return 1;
    }

    private double yes(Part part, double prior) {
      return common * prior + part.count();
    }

    private double no(Part part, double prior) {
      return (1 - common) * prior + part.size() - part.count();
    }
  }

  /**
   * Rates, which have a gamma distribution.
   *
   * @param common above 0
   */
  record Rates(double common) implements Population {
    @Override
    public double logLikelihood(Part part, double prior) {
      double shape = common * prior;
      return Gamma.logGamma(shape + part.count())
          - Gamma.logGamma(shape)
          + shape * Math.log(prior / (prior + part.size()))
          - part.count() * Math.log(prior + part.size());
    }

    @Override
    public double below(double value, Part part, double prior) {
      return value == 0
          ? 0
          : Gamma.regularizedGammaP(common * prior + part.count(), value * (prior + part.size()));
    }

    @Override
    public double greatest(Part part) {
      return 10 * (common + (part.count() + 10) / part.size());
    }
  }
}
