// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What moved: the later part of a period against the earlier, relation by relation, each with one
 * sentence that says so and names the incidents behind it. An arrow is drawn only where the record
 * carries it.
 */
@NullMarked
package org.chancery.analysis.movement;

import org.jspecify.annotations.NullMarked;
