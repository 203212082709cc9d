// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation.Side;

/**
 * What the record answers under one choice.
 *
 * @param outcome the figures
 * @param side on which side of no effect it lies, as the claim has it
 */
record Answer(Outcome outcome, Side side) {
  Answer {
    requireNonNull(outcome, "outcome");
    requireNonNull(side, "side");
  }

  /**
   * What an effect says of a claim.
   *
   * @param figures the figures behind it
   * @param effect what the data say of the effect
   * @param stake what the claim says of it
   * @param n incidents that it rests on
   */
  static Answer of(String figures, ConfidenceDistribution effect, Stake stake, int n) {
    double value = effect.value();
    boolean finite = Double.isFinite(value);
    Outcome outcome =
        new Outcome(
            figures,
            finite ? OptionalDouble.of(value) : OptionalDouble.empty(),
            finite ? Optional.of(effect.interval(Rule.LEVEL)) : Optional.empty(),
            stake.nothing(),
            stake.threshold(),
            stake.unit(),
            OptionalDouble.of(stake.claimed(effect)),
            OptionalDouble.of(stake.contrary(effect)),
            n);
    return new Answer(outcome, stake.side(value));
  }

  /** A probability without an effect to be measured: that something happened, in some order. */
  static Answer ofProbability(String figures, double claimed, double contrary, int n) {
    Side side =
        claimed > contrary ? Side.CLAIMED : claimed < contrary ? Side.CONTRARY : Side.NEITHER;
    return new Answer(
        new Outcome(
            figures,
            OptionalDouble.empty(),
            Optional.empty(),
            0,
            0,
            "",
            OptionalDouble.of(claimed),
            OptionalDouble.of(contrary),
            n),
        side);
  }

  /** What is on record, where it tells nothing of how things are. */
  static Answer described(String figures, int n) {
    return new Answer(
        new Outcome(
            figures,
            OptionalDouble.empty(),
            Optional.empty(),
            0,
            0,
            "",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            n),
        Side.NEITHER);
  }

  /** The same without probabilities: the record is not such that they could be given. */
  Answer withoutProbability() {
    return new Answer(
        new Outcome(
            outcome.figures(),
            outcome.effect(),
            Optional.empty(),
            outcome.nothing(),
            outcome.threshold(),
            outcome.unit(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            outcome.n()),
        side);
  }
}
