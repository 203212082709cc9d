// SPDX-License-Identifier: GPL-3.0-or-later
/** Compares what the coder reads in an essay with what a person coded from it. */
@NullMarked
package org.chancery.bench.essay;

import org.jspecify.annotations.NullMarked;
