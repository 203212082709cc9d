// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the benchmark's own parts: what it measures must be what it says. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
