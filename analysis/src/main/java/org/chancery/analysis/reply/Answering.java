// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.chancery.analysis.estimate.ConfidenceDistribution;

/**
 * How one side's moves were answered by the other.
 *
 * @param moves moves of the one side that the days allowed for an answer follow within the period
 * @param replies moves of the other side within the period
 * @param answered moves that were followed by one of the other side within the days allowed
 * @param expected share of moves that would be answered by chance, 0 to 1
 * @param excess the share answered less that expected by chance, −1 to 1; where nothing can be
 *     decided, all values are as likely
 * @param medianDays half of the first answers came within so many days; empty without answers
 * @param decidable whether both sides made moves enough, in time enough to tell chance
 */
public record Answering(
    int moves,
    int replies,
    int answered,
    double expected,
    ConfidenceDistribution excess,
    OptionalDouble medianDays,
    boolean decidable) {
  public Answering {
    requireNonNull(excess, "excess");
    requireNonNull(medianDays, "medianDays");
  }

  /** The share of the moves that was answered, 0 to 1; 0 without moves. */
  public double share() {
    return moves == 0 ? 0 : (double) answered / moves;
  }
}
