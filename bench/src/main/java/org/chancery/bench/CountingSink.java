// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Counts the lines of a table. */
final class CountingSink implements TableSink {
  private int rows;

  int rows() {
    return rows;
  }

  @Override
  public void begin(List<Column> columns) {}

  @Override
  public void row(List<String> cells) {
    rows++;
  }

  @Override
  public void close() {}
}
