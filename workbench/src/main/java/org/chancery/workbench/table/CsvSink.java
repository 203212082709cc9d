// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** RFC 4180, with a header; a missing cell is empty. */
final class CsvSink implements TableSink {
  private final CsvWriter csv;

  CsvSink(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  @Override
  public void begin(List<Column> columns) {
    csv.writeRecord(columns.stream().map(Column::name).toList());
  }

  @Override
  public void row(List<String> cells) {
    csv.writeRecord(cells);
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
