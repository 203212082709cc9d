// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What became of claims, for the terminal and for programs: {@link
 * org.chancery.workbench.verdict.ClaimRows} as a table, {@link
 * org.chancery.workbench.verdict.ClaimJson} in full, and the rule that decided in words.
 */
@NullMarked
package org.chancery.workbench.verdict;

import org.jspecify.annotations.NullMarked;
