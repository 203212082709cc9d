// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of composing a brief. */
@NullMarked
package org.chancery.workbench.composition;

import org.jspecify.annotations.NullMarked;
