// SPDX-License-Identifier: GPL-3.0-or-later
/** The incidents of a relation one by one, weighed for drawing. */
@NullMarked
package org.chancery.analysis.timeline;

import org.jspecify.annotations.NullMarked;
