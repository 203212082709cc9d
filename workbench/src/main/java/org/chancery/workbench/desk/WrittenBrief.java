// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.List;
import org.chancery.model.table.TableSink;

/**
 * A brief that was written.
 *
 * @param files the files
 */
public record WrittenBrief(List<Path> files) {
  public WrittenBrief {
    files = List.copyOf(files);
  }

  /** Writes the list of files. */
  public void write(TableSink sink) {
    FileTable.write(files, sink);
  }
}
