// SPDX-License-Identifier: GPL-3.0-or-later
/** Which days were watched, and by whom: where silence means that nothing happened. */
@NullMarked
package org.chancery.analysis.coverage;

import org.jspecify.annotations.NullMarked;
