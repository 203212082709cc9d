// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import static java.util.Objects.requireNonNull;

/**
 * A row as it stands in a file.
 *
 * @param line the line it begins on, from 1
 * @param text its text, without the line end; only the beginning where the row is too long
 * @param cells its cells
 * @param bytes its length in the file
 * @param repaired whether it has bytes that are not UTF-8: they were replaced, or read otherwise
 */
public record RawRow(long line, String text, Cells cells, long bytes, boolean repaired) {
  /** Bytes of a row that are read; no feed comes near. */
  public static final int LIMIT = 1 << 20; // 1 MiB

  public RawRow {
    requireNonNull(text, "text");
    requireNonNull(cells, "cells");
  }

  /** Whether the row is longer than is read. */
  public boolean tooLong() {
    return bytes > LIMIT;
  }
}
