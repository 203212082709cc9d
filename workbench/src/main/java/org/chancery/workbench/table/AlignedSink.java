// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/**
 * Aligned columns for the eye. Widths follow the first rows, so that a long table streams; a text
 * wider than its column is cut, with an ellipsis.
 */
final class AlignedSink implements TableSink {
  private static final int MEASURED_ROWS = 500;
  private static final int WIDEST = 72;

  private final Writer out;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> held = new ArrayList<>();
  private int[] widths = {};

  AlignedSink(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(List<Column> names) {
    columns.addAll(names);
  }

  @Override
  public void row(List<String> cells) {
    if (widths.length > 0) {
      write(cells);
      return;
    }
    held.add(cells);
    if (held.size() == MEASURED_ROWS) {
      release();
    }
  }

  @Override
  public void close() {
    try {
      if (widths.length == 0 && !columns.isEmpty()) {
        release();
      }
      out.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void release() {
    widths = new int[columns.size()];
    List<String> names = columns.stream().map(Column::name).toList();
    measure(names);
    held.forEach(this::measure);
    write(names);
    write(columns.stream().map(column -> "-".repeat(widths[columns.indexOf(column)])).toList());
    held.forEach(this::write);
    held.clear();
  }

  private void measure(List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      int length = cells.get(i).codePointCount(0, cells.get(i).length());
      widths[i] = Math.min(WIDEST, Math.max(widths[i], length));
    }
  }

  private void write(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : "  ").append(padded(cells.get(i), i));
    }
    try {
      out.write(line.toString().stripTrailing());
      out.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String padded(String cell, int column) {
    String text = cell.replaceAll("\\p{Cntrl}", " ");
    int length = text.codePointCount(0, text.length());
    if (length > widths[column]) {
      return text.substring(0, text.offsetByCodePoints(0, widths[column] - 1)) + "…";
    }
    String blanks = " ".repeat(widths[column] - length);
    Column.Kind kind = columns.get(column).kind();
    boolean number = kind == Column.Kind.INTEGER || kind == Column.Kind.DECIMAL;
    return number ? blanks + text : text + blanks;
  }
}
