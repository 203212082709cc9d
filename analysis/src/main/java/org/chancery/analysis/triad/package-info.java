// SPDX-License-Identifier: GPL-3.0-or-later
/** Three and their relations: in balance or not, and who sides with whom in others' conflicts. */
@NullMarked
package org.chancery.analysis.triad;

import org.jspecify.annotations.NullMarked;
