// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/**
 * Where the events of a record lie.
 *
 * @param loose events in its database, as they were imported
 * @param filed events in Parquet files
 * @param files these files, one for each month
 * @param bytes length of these files together
 */
public record Storage(long loose, long filed, long files, long bytes) {
  /** From so many loose events on a record is quicker and smaller if it is compacted. */
  public static final long MANY = 5_000_000;

  /** Whether a compaction would pay. */
  public boolean wantsCompaction() {
    return loose >= MANY;
  }
}
