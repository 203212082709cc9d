// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.event.Act;

/** Counts what becomes of the rows of one file. Not thread-safe. */
final class Tally {
  private final Map<String, Long> reasons = new TreeMap<>();
  private long rows;
  private long events;
  private long reports;
  private long quarantined;
  private long repeated;
  private long blank;
  private long repaired;
  private long uncoded;

  void row(boolean isRepaired) {
    rows++;
    repaired += isRepaired ? 1 : 0;
  }

  void event(Act act) {
    events++;
    uncoded += act.quad().isEmpty() ? 1 : 0;
  }

  void report() {
    reports++;
  }

  void quarantined(String reason) {
    quarantined++;
    reasons.merge(reason, 1L, Long::sum);
  }

  void blank() {
    blank++;
  }

  void repeatedEvents(long count) {
    events -= count;
    repeated += count;
  }

  void repeatedReports(long count) {
    reports -= count;
    repeated += count;
  }

  long rows() {
    return rows;
  }

  /** Events and reports that were taken, before it is known which of them are repetitions. */
  long taken() {
    return events + reports;
  }

  long quarantined() {
    return quarantined;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  ImportReport report(String file, String format, ImportReport.Outcome outcome) {
    return new ImportReport(
        file,
        format,
        outcome,
        rows,
        events,
        reports,
        quarantined,
        repeated,
        blank,
        repaired,
        uncoded,
        reasons);
  }
}
