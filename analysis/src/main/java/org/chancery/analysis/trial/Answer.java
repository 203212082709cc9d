// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Variation.Side;

/**
 * What the record answers under one choice.
 *
 * @param outcome the figures; in words only where asked for ({@link #saying})
 * @param side on which side of no effect it lies, as the claim has it
 */
record Answer(Outcome outcome, Side side) {
  Answer {
    requireNonNull(outcome, "outcome");
    requireNonNull(side, "side");
  }

  private static final String UNSAID = "";

  /** The same with the figures behind it in words. */
  Answer saying(String figures) {
    return new Answer(
        new Outcome(
            figures,
            outcome.effect(),
            outcome.interval(),
            outcome.nothing(),
            outcome.threshold(),
            outcome.unit(),
            outcome.claimed(),
            outcome.contrary(),
            outcome.n()),
        side);
  }

  /**
   * What an effect says of a claim.
   *
   * @param effect what the data say of the effect
   * @param stake what the claim says of it
   * @param n incidents that it rests on
   */
  static Answer of(ConfidenceDistribution effect, Stake stake, int n) {
    double value = effect.value();
    boolean finite = Double.isFinite(value);
    Outcome outcome =
        new Outcome(
            UNSAID,
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
  static Answer ofProbability(double claimed, double contrary, int n) {
    Side side =
        claimed > contrary ? Side.CLAIMED : claimed < contrary ? Side.CONTRARY : Side.NEITHER;
    return new Answer(
        new Outcome(
            UNSAID,
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
  static Answer described(int n) {
    return new Answer(
        new Outcome(
            UNSAID,
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

  /** Whether there are probabilities by which a verdict could be given. */
  boolean decides() {
    return outcome.claimed().isPresent();
  }

  /** As a point of the specification curve. */
  Variation variation(Choice choice) {
    return new Variation(choice.words(), outcome.effect(), outcome.interval(), side);
  }

  /** The same with other probabilities for and against. */
  Answer withProbabilities(double claimed, double contrary) {
    return new Answer(
        new Outcome(
            outcome.figures(),
            outcome.effect(),
            outcome.interval(),
            outcome.nothing(),
            outcome.threshold(),
            outcome.unit(),
            OptionalDouble.of(claimed),
            OptionalDouble.of(contrary),
            outcome.n()),
        side);
  }

  /** The same without probabilities: the record is not such that they could be given. */
  Answer withoutProbabilities() {
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
