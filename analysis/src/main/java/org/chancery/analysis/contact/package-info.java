// SPDX-License-Identifier: GPL-3.0-or-later
/** Who visits whom, at what rank, and where the two sides and others meet. */
@NullMarked
package org.chancery.analysis.contact;

import org.jspecify.annotations.NullMarked;
