// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * The question who else takes part in an act: (s, r, ?) or (?, r, o) at a step.
 *
 * @param step the step asked about; what is known is what came before it
 * @param entity the one who is known
 * @param act what that one does or suffers, as {@link Acts} numbers it
 */
public record Query(int step, int entity, int act) {}
