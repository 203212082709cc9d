// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import org.chancery.analysis.claim.Expectation.Bound;
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
    BETWEEN;

    static Direction of(Bound bound) {
      return switch (bound) {
        case ABOVE -> ABOVE;
        case BELOW -> BELOW;
      };
    }
  }

  /**
   * For the ratio of an amount to another.
   *
   * @param margin a part of the other amount: beyond a margin of 0.2 a rise is to more than 1.2
   *     times as much, and a fall to less than 0.8 times; what is of equal size the other way is
   *     the inverse. What stays lies between 1.2 times as much and the inverse of that
   */
  static Stake ratio(Direction direction, double margin) {
    double beyond = direction == Direction.BELOW ? 1 / Math.max(0, 1 - margin) : 1 + margin;
    return new Stake(direction, 1, 1 / beyond, beyond, "ratio");
  }

  /** For a difference; the margin is in its unit. */
  static Stake difference(Direction direction, double margin, String unit) {
    return new Stake(direction, 0, -margin, margin, unit);
  }

  /** For a number that may have either sign, against a threshold; the margin is in its unit. */
  static Stake number(Bound bound, double threshold, double margin, String unit) {
    return new Stake(Direction.of(bound), threshold, threshold - margin, threshold + margin, unit);
  }

  /** For an amount, against a threshold of which the margin is a part. */
  static Stake amount(Bound bound, double threshold, double margin, String unit) {
    Stake ratio = ratio(Direction.of(bound), margin);
    double low = threshold * ratio.low;
    double high = threshold == 0 ? 0 : threshold * ratio.high;
    return new Stake(ratio.direction, threshold, low, high, unit);
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
    if (claimed) {
      return Side.CLAIMED;
    }
    return direction != Direction.BETWEEN && effect == nothing ? Side.NEITHER : Side.CONTRARY;
  }
}
