// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Files that were written, a line for each. */
final class FileTable {
  private FileTable() {}

  static void write(List<Path> files, TableSink sink) {
    sink.begin(List.of(Column.text("file", "file that was written")));
    files.forEach(file -> sink.row(List.of(file.toString())));
  }
}
