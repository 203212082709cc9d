// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of checking by people. */
@NullMarked
package org.chancery.workbench.check;

import org.jspecify.annotations.NullMarked;
