// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Publishers that a state controls, as far as a case knows more than is bundled: {@code
 * outlets.csv}.
 */
@NullMarked
package org.chancery.workbench.outlet;

import org.jspecify.annotations.NullMarked;
