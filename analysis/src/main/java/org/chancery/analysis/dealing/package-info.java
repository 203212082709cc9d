// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is asked of a record, the incidents that answer it, and their tally: the ground that every
 * measure stands on.
 */
@NullMarked
package org.chancery.analysis.dealing;

import org.jspecify.annotations.NullMarked;
