// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import org.chancery.model.source.Coverage;

/**
 * A file that was imported.
 *
 * @param name its name
 * @param sha256 hash of its bytes
 * @param format its format
 * @param source key of its source
 * @param coverage what its silence means
 * @param rows rows in it
 * @param events events it gave
 * @param quarantined rows that could not be used
 * @param complete whether it did not break off
 */
public record RecordedInput(
    String name,
    String sha256,
    String format,
    String source,
    Coverage coverage,
    long rows,
    long events,
    long quarantined,
    boolean complete) {
  public RecordedInput {
    requireNonNull(name, "name");
    requireNonNull(sha256, "sha256");
    requireNonNull(format, "format");
    requireNonNull(source, "source");
    requireNonNull(coverage, "coverage");
  }
}
