// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.model.source.Coverage;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions;

/**
 * A file to import.
 *
 * @param file the file
 * @param source key of the source it comes from; the format's name where none was given
 * @param coverage what its silence means
 * @param format its format, if the rows are not to tell
 * @param quadruples what the ids of quadruples stand for
 */
public record ImportRequest(
    Path file,
    Optional<String> source,
    Coverage coverage,
    Optional<Format> format,
    Optional<QuadrupleOptions> quadruples) {
  public ImportRequest {
    requireNonNull(file, "file");
    requireNonNull(source, "source");
    requireNonNull(coverage, "coverage");
    requireNonNull(format, "format");
    requireNonNull(quadruples, "quadruples");
  }

  /** A file of a systematic feed whose format its rows tell. */
  public static ImportRequest of(Path file) {
    return new ImportRequest(
        file, Optional.empty(), Coverage.SYSTEMATIC, Optional.empty(), Optional.empty());
  }
}
