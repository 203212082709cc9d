// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How an actor stands in time: what it belongs to, who holds sanctions against whom, and the
 * indicators beside them.
 */
@NullMarked
package org.chancery.analysis.standing;

import org.jspecify.annotations.NullMarked;
