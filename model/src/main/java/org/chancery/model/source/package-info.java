// SPDX-License-Identifier: GPL-3.0-or-later
/** The works and feeds that a record rests on, and what their silence means. */
@NullMarked
package org.chancery.model.source;

import org.jspecify.annotations.NullMarked;
