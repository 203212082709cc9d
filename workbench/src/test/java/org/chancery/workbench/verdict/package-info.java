// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of reading the texts of a case. */
@NullMarked
package org.chancery.workbench.verdict;

import org.jspecify.annotations.NullMarked;
