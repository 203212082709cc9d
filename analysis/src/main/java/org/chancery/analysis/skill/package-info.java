// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How good forecasts in probabilities were: their scores, whether what was called likely happened
 * as often as said, and by how much they beat a simpler forecast; each figure with an interval that
 * allows for horizons that overlap.
 */
@NullMarked
package org.chancery.analysis.skill;

import org.jspecify.annotations.NullMarked;
