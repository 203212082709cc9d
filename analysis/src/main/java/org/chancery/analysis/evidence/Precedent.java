// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.OptionalInt;

/**
 * The surest rule of a form that applies to a candidate, "after b, r", with what was counted.
 *
 * @param act b, as {@link Acts} numbers it: for the one asked about, or, of a rule of what was done
 *     upon a candidate, for the candidate
 * @param other with whom b was, in a rule in which that one is a constant
 * @param steps how long ago b was, one at least
 * @param tried cases before: b as long ago, within a few steps, when r was asked about
 * @param held those of them in which r came
 * @param confidence share of cases that hold, smoothed, 0 to 1
 */
public record Precedent(
    int act, OptionalInt other, int steps, int tried, int held, double confidence) {}
