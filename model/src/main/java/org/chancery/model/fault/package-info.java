// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What can go wrong, and whose fault it is. A failure that stops work is a {@link
 * org.chancery.model.fault.ChanceryException}; a row that cannot be used is a {@link
 * org.chancery.model.fault.Problem}, which is kept and reported.
 */
@NullMarked
package org.chancery.model.fault;

import org.jspecify.annotations.NullMarked;
