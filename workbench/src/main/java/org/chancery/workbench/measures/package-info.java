// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * All measures of one actor as one long table, a line for each number. {@link
 * org.chancery.workbench.measures.ActorMeasures} is the front door; each section of the table is a
 * class of its own.
 */
@NullMarked
package org.chancery.workbench.measures;

import org.jspecify.annotations.NullMarked;
