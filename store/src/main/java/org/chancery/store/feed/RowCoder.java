// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import org.chancery.store.row.RawRow;

/** Codes the rows of one text. Thread-safe: rows may be coded in any order, several at once. */
@FunctionalInterface
public interface RowCoder {
  /** What becomes of a row; never fails on what the row says. */
  Coded code(RawRow row);
}
