// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.Compacted;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.Storage;

/** A record as a whole: where its events lie, and what they add up to. Not thread-safe. */
public final class Holdings {
  /** What to do about a record with many loose events. */
  static final String COMPACTION_PAYS =
      "It would be smaller and quicker with its events in files: chancery compact"
          + " (docs/feeds.md).";

  private final Setting setting;
  private final RecordFile record;
  private final Words words;

  Holdings(Setting setting, RecordFile record, Words words) {
    this.setting = setting;
    this.record = record;
    this.words = words;
  }

  /**
   * Moves the events of the record into Parquet files by month, and writes what was done.
   *
   * @param target the folder that is made, if the record is a single file
   * @throws ChanceryException with {@link Fault#USER} if there is something already, or no folder
   *     is named where one is needed
   */
  public void compact(Optional<Path> target, Progress progress, TableSink sink) {
    CompactionTable.write(
        target.isPresent() ? compactTo(target.get(), progress) : record.compact(progress), sink);
  }

  private Compacted compactTo(Path target, Progress progress) {
    Compacted compacted = record.compactTo(target, progress);
    setting.copyEditLog(target);
    return compacted;
  }

  /** That a compaction would pay, if it would. */
  public Optional<String> sizeRemark() {
    return Optional.of(record.storage())
        .filter(Storage::wantsCompaction)
        .map(
            storage ->
                "%d events lie loose in the record. %s"
                    .formatted(storage.loose(), COMPACTION_PAYS));
  }

  /**
   * Writes what each did to each other, month by month.
   *
   * @param pair the two that are wanted, who come with their events; all where there are none
   * @param period a period that holds whole dates, as EDTF
   */
  public void writeDyadMonths(List<String> pair, Optional<String> period, TableSink sink) {
    DyadMonthRows.write(record, words.dyadMonths(pair, period), sink);
  }
}
