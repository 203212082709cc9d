// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checking by people: how a sample is drawn over strata, what share of the whole a weighted sample
 * says is right, and how far two people agree beyond chance.
 */
@NullMarked
package org.chancery.analysis.agreement;

import org.jspecify.annotations.NullMarked;
