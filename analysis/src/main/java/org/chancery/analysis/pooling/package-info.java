// SPDX-License-Identifier: GPL-3.0-or-later
/** What a thin relation is likely to be, given the others of the same actor. */
@NullMarked
package org.chancery.analysis.pooling;

import org.jspecify.annotations.NullMarked;
