// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checking by people: coding sheets drawn from what the coder read, read back when they are filled,
 * and what they say of the coder and of each other.
 */
@NullMarked
package org.chancery.workbench.check;

import org.jspecify.annotations.NullMarked;
