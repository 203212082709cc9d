// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * What was counted for one kind of evidence, plainly.
 *
 * @param count facts, each as often as it was told
 * @param first step of the first
 * @param last step of the last
 * @param share the count's share of all such acts of the one asked about, 0 to 1
 */
public record Observation(int count, int first, int last, double share) {}
