// SPDX-License-Identifier: GPL-3.0-or-later
/** With whom the focus actor deals, and how: one row for each partner. */
@NullMarked
package org.chancery.analysis.partner;

import org.jspecify.annotations.NullMarked;
