// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Time as sources give it: dates that may be partial, uncertain or open ({@link
 * org.chancery.model.time.Edtf}), and the calendar periods that series are cut into.
 */
@NullMarked
package org.chancery.model.time;

import org.jspecify.annotations.NullMarked;
