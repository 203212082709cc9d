// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Feeds fetched into a record: over HTTP, slice after slice, with an account of what is missing.
 */
@NullMarked
package org.chancery.workbench.fetch;

import org.jspecify.annotations.NullMarked;
