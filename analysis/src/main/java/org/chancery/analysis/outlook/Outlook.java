// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * What was learned from the past, and with it how likely events are: for each source, relation and
 * target that met within a year before a step, the probability of at least one more such event from
 * that step on, within the horizon. A forecast for a step is made from what came before it alone,
 * on the eve, as it were, and speaks of the steps from {@code step} to {@code step + horizon - 1}.
 *
 * <p>Immutable and safe to share. Cost: linear in the events.
 */
public final class Outlook {
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Kinship kinship;
  private final int horizon;
  private final Learned learned;

  private Outlook(Kinship kinship, int horizon, Learned learned) {
    this.kinship = kinship;
    this.horizon = horizon;
    this.learned = learned;
  }

  /**
   * Learns from what came before a step.
   *
   * @param history of which nothing at or after the step is looked at
   * @param kinship whose groups of relations tell acts alike from unlike
   * @param step where the known past ends
   * @param horizon steps that a forecast looks ahead, at least 1
   * @return empty if the past is too short or too quiet to learn from: see {@link Learning}
   */
  public static Optional<Outlook> learn(History history, Kinship kinship, int step, int horizon) {
    if (horizon < 1 || horizon > Tally.YEAR) {
      throw new IllegalArgumentException("horizon is not from 1 to a year: " + horizon);
    }
    return new Learning(history.before(step), kinship, step, horizon)
        .learn()
        .map(learned -> new Outlook(kinship, horizon, learned));
  }

  /** The forecasts for a step, of which nothing at or after the step is looked at. */
  public Forecasts at(History history, int step) {
    return new Forecasts(Gathering.at(history, kinship, step, horizon), learned);
  }

  /** What a kind of evidence is worth: the corners of its curve, by value. */
  public List<Corner> curve(Kind kind) {
    double[] worth = learned.curves().curves()[KINDS.indexOf(kind)];
    return IntStream.range(0, worth.length)
        .mapToObj(corner -> new Corner(kind.scale().value(corner), worth(worth[corner])))
        .toList();
  }

  private double worth(double logOdds) {
    return learned.calibrator().stretch() * logOdds;
  }

  /** Steps that a forecast looks ahead. */
  public int horizon() {
    return horizon;
  }

  /** The model's name: the first twelve digits of the SHA-256 of all that was learned. */
  public String version() {
    return learned.version();
  }

  /** What it was learned from. */
  public Lesson lesson() {
    return learned.lesson();
  }
}
