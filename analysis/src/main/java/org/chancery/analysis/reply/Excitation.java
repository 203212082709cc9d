// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.estimate.Estimate;

/**
 * What brings one side to move: itself, the other side, and all else. It says how many answers a
 * move brings and how fast, where {@link Answering} says whether it brings any.
 *
 * @param baseline moves a day that nothing on record brings, mean over the period, from 0
 * @param own further moves of its own that a move brings directly, from 0; the size of its bursts
 * @param ownHalfLife days until half of these have come
 * @param cross answers that a move of the other side brings directly, from 0, with the interval of
 *     the likelihood ratio; from 0 where it may bring none
 * @param crossHalfLife days until half of these have come; says nothing where {@code cross} is 0
 * @param dispersion how much more the moves of a day vary than the model says, at least 1; the
 *     interval allows for it
 */
public record Excitation(
    double baseline,
    double own,
    double ownHalfLife,
    Estimate cross,
    double crossHalfLife,
    double dispersion) {
  public Excitation {
    requireNonNull(cross, "cross");
    if (!(baseline >= 0 && own >= 0 && ownHalfLife > 0 && crossHalfLife > 0 && dispersion >= 1)) {
      throw new IllegalArgumentException("no excitation: " + baseline + ", " + own);
    }
  }
}
