// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.io.IOException;
import java.util.Optional;

/** Gives the rows of a text, one after the other. Not thread-safe. */
public interface RowSource {
  /**
   * The next row; empty at the end.
   *
   * @throws IOException if the file breaks off or cannot be read further
   */
  Optional<RawRow> next() throws IOException;
}
