// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How likely it is that one does something to another within a horizon, and why: a fixed set of
 * questions, an additive model of evidence that can be counted, probabilities calibrated on the
 * past, and a walk through time that keeps what was said.
 */
@NullMarked
package org.chancery.analysis.outlook;

import org.jspecify.annotations.NullMarked;
