// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Results that hold more than a table can, as JSON: one list, or an object a line. {@link
 * org.chancery.workbench.deep.JsonItems} writes them.
 */
@NullMarked
package org.chancery.workbench.deep;

import org.jspecify.annotations.NullMarked;
