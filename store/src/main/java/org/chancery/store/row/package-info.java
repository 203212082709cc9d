// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Rows as they stand in files: plain, zipped or gzipped, of any encoding and any length, each with
 * its line number. What cannot be read as text never stops what can.
 */
@NullMarked
package org.chancery.store.row;

import org.jspecify.annotations.NullMarked;
