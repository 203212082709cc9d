// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a file. Every row of it is in exactly one of {@code events}, {@code reports},
 * {@code quarantined}, {@code repeated} or {@code blank}; rows of slices that are of no interest
 * are in none.
 *
 * @param file name of the file
 * @param format its format
 * @param outcome whether it was taken
 * @param rows rows in the file, without a header that was taken as such
 * @param events events that are new in the record
 * @param reports rows that tell of a document that reports an event
 * @param quarantined rows that could not be used, and are kept with the reason
 * @param repeated rows of events that the record already had, or the file had twice
 * @param blank rows that hold no datum
 * @param repaired rows in which bytes that are not UTF-8 were replaced
 * @param uncoded events whose act no codebook has: kept, coded unknown
 * @param reasons quarantined rows by reason
 */
public record ImportReport(
    String file,
    String format,
    Outcome outcome,
    long rows,
    long events,
    long reports,
    long quarantined,
    long repeated,
    long blank,
    long repaired,
    long uncoded,
    Map<String, Long> reasons) {
  /** Whether a file was taken. */
  public enum Outcome {
    /** All of it was read. */
    IMPORTED,
    /** It breaks off; what came before the break was read. */
    BROKEN_OFF,
    /** The record has these very bytes already; nothing was changed. */
    ALREADY_RECORDED;

    /** The outcome in words. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public ImportReport {
    requireNonNull(file, "file");
    requireNonNull(format, "format");
    requireNonNull(outcome, "outcome");
    reasons = java.util.Collections.unmodifiableMap(new TreeMap<>(reasons));
  }

  static ImportReport alreadyRecorded(String file, String format) {
    return new ImportReport(
        file, format, Outcome.ALREADY_RECORDED, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
  }
}
