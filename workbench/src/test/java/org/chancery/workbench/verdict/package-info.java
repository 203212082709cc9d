// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of findings about claims as tables and JSON. */
@NullMarked
package org.chancery.workbench.verdict;

import org.jspecify.annotations.NullMarked;
