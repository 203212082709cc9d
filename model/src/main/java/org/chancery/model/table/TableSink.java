// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.table;

import java.util.List;

/** Takes a table row by row, so that none need be held whole. Closing it finishes the table. */
public interface TableSink extends AutoCloseable {
  /** The columns; called once, before any row. */
  void begin(List<Column> columns);

  /** A row: a text for each column, empty where the cell is missing. */
  void row(List<String> cells);

  @Override
  void close();
}
