// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Variation.Side;

/**
 * What a claim says of an effect: on which side of none it lies, and by how much at least.
 *
 * @param direction the side that the claim says
 * @param nothing the effect that means none: 1 for ratios, 0 for differences
 * @param low the effect below which it is beyond the margin on the lower side
 * @param high the effect above which it is on the upper side
 * @param unit the unit of the effect
 */
record Stake(Direction direction, double nothing, double low, double high, String unit) {
  /** Where a claim says that the effect lies. */
  enum Direction {
    ABOVE,
    BELOW,
    /** Within the margin on either side. */
    BETWEEN
  }

  /** For a ratio of two rates; the margin is a part of the former rate. */
  static Stake ratio(Direction direction, double margin) {
    return new Stake(direction, 1, 1 / (1 + margin), 1 + margin, "ratio");
  }

  /** For a difference; the margin is in its unit. */
  static Stake difference(Direction direction, double margin, String unit) {
    return new Stake(direction, 0, -margin, margin, unit);
  }

  /** For a number against a threshold. */
  static Stake level(Direction direction, double threshold, double margin, String unit) {
    return new Stake(direction, threshold, threshold - margin, threshold + margin, unit);
  }

  /** The effect beyond which the claim holds; of a margin on both sides, the upper end. */
  double threshold() {
    return direction == Direction.BELOW ? low : high;
  }

  double claimed(ConfidenceDistribution effect) {
    return switch (direction) {
      case ABOVE -> effect.above(high);
      case BELOW -> effect.below(low);
      case BETWEEN -> Math.max(0, 1 - effect.above(high) - effect.below(low));
    };
  }

  double contrary(ConfidenceDistribution effect) {
    return switch (direction) {
      case ABOVE -> effect.below(low);
      case BELOW -> effect.above(high);
      case BETWEEN -> effect.above(high) + effect.below(low);
    };
  }

  Side side(double effect) {
    boolean claimed =
        switch (direction) {
          case ABOVE -> effect > nothing;
          case BELOW -> effect < nothing;
          case BETWEEN -> effect >= low && effect <= high;
        };
    boolean neither = direction != Direction.BETWEEN && effect == nothing;
    return claimed ? Side.CLAIMED : neither ? Side.NEITHER : Side.CONTRARY;
  }
}
