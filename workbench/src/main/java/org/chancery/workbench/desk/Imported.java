// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.ImportReport;
import org.chancery.store.record.RecordFile;

/**
 * What became of an import.
 *
 * @param reports what became of each file that was read
 * @param failures what went wrong with the others, one line each
 */
public record Imported(List<ImportReport> reports, List<String> failures) {
  public Imported {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
  }

  /** What to do about a record with many loose events. */
  static final String COMPACTION_PAYS =
      "It would be smaller and quicker with its events in files: chancery compact"
          + " (docs/feeds.md).";

  static Imported into(
      RecordFile record, List<Path> files, FeedOptions options, Progress progress) {
    List<ImportReport> reports = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        reports.add(record.importFile(options.request(file), progress));
      } catch (ChanceryException failed) {
        if (failed.fault() != Fault.DATA) {
          throw failed;
        }
        failures.add(
            failed.where().orElse(file.toString())
                + ": "
                + failed.what()
                + failed.next().map(next -> ". " + next).orElse(""));
      }
    }
    return new Imported(reports, failures);
  }

  /** Whether every file was read to its end. */
  public boolean complete() {
    return failures.isEmpty()
        && reports.stream()
            .noneMatch(report -> report.outcome() == ImportReport.Outcome.BROKEN_OFF);
  }

  /** Writes the reports as a table. */
  public void write(TableSink sink) {
    ImportTable.write(reports, sink);
  }
}
