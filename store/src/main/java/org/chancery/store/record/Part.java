// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Optional;

/**
 * A Parquet file of a record.
 *
 * @param name its path in the record's folder
 * @param holds {@link #EVENTS}, or the table of which it is a copy
 * @param month month of its events
 * @param rows rows in it
 * @param bytes its length
 * @param lastEvent greatest number of its events
 * @param live whether the record reads it; else only readers of the last snapshot do
 * @param counted whether what it tells of dyads is counted and kept: {@link CountedParts}
 */
record Part(
    String name,
    String holds,
    Optional<String> month,
    long rows,
    long bytes,
    Optional<Long> lastEvent,
    boolean live,
    boolean counted) {
  /** What files of events hold. */
  static final String EVENTS = "event";

  /** The same, counted. */
  Part counting() {
    return new Part(name, holds, month, rows, bytes, lastEvent, live, true);
  }

  boolean ofEvents() {
    return holds.equals(EVENTS);
  }
}
