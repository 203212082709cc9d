// SPDX-License-Identifier: GPL-3.0-or-later
/** Incidents for tests: written one by one, or drawn at random from a seed. */
@NullMarked
package org.chancery.analysis.sample;

import org.jspecify.annotations.NullMarked;
