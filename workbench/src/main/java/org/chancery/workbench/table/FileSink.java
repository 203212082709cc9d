// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** A sink over a stream of its own, which it closes. */
final class FileSink implements TableSink {
  private final OutputStream out;
  private final TableSink inner;

  FileSink(TableFormat format, OutputStream out) {
    this.out = out;
    this.inner = format.to(out);
  }

  @Override
  public void begin(List<Column> columns) {
    inner.begin(columns);
  }

  @Override
  public void row(List<String> cells) {
    inner.row(cells);
  }

  @Override
  public void close() {
    try (OutputStream file = out) {
      inner.close();
      file.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
