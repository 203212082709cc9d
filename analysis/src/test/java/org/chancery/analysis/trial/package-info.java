// SPDX-License-Identifier: GPL-3.0-or-later
/** Claims put to small records, each of which shows one thing. */
@NullMarked
package org.chancery.analysis.trial;

import org.jspecify.annotations.NullMarked;
