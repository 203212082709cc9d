// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How sure one can be of a number: intervals for counts, shares, sums of scores and ratios of rates
 * that stay honest where there is little to go by. Each formula names its paper.
 */
@NullMarked
package org.chancery.analysis.estimate;

import org.jspecify.annotations.NullMarked;
