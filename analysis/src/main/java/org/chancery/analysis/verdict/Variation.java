// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.Interval;

/**
 * The same claim under another reasonable choice: a point of the specification curve (U. Simonsohn,
 * J. P. Simmons and L. D. Nelson, 2020, Specification curve analysis, Nature Human Behaviour
 * 4:1208-1214).
 *
 * @param choice what was chosen otherwise, in words
 * @param effect the effect; empty where it cannot be reckoned so
 * @param interval its interval
 * @param side on which side of no effect it lies
 */
public record Variation(
    String choice, OptionalDouble effect, Optional<Interval> interval, Side side) {
  /** On which side of no effect an effect lies, as the claim has it. */
  public enum Side {
    /** On the side that the claim says. */
    CLAIMED,
    /** On the other side. */
    CONTRARY,
    /** On neither, or nothing can be reckoned. */
    NEITHER
  }

  public Variation {
    requireNonNull(choice, "choice");
    requireNonNull(effect, "effect");
    requireNonNull(interval, "interval");
    requireNonNull(side, "side");
  }
}
