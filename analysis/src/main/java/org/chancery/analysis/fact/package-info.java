// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Events boiled down to what forecasts are learned from: who did what to whom at which step, as
 * whole numbers, in one fixed order; and which of the actors and relations are kin.
 */
@NullMarked
package org.chancery.analysis.fact;

import org.jspecify.annotations.NullMarked;
