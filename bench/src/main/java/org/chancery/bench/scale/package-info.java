// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Makes a large record in place and measures what it costs: bytes for an event, the series of one
 * dyad, the roll-up of all.
 */
@NullMarked
package org.chancery.bench.scale;

import org.jspecify.annotations.NullMarked;
