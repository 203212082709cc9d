// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.fault;

import static java.util.Objects.requireNonNull;

/**
 * A row that cannot be used, kept with the reason. It is a value, not an exception: the good rows
 * beside it survive.
 *
 * @param file name of the file the row stands in, as it was given
 * @param line line of the file, from 1; 0 where the problem is the whole file's
 * @param reason short stable code of the reason, such as {@code column-count}
 * @param message the reason in words, with what was expected
 * @param raw the row as it stands in the file, cut after {@value #RAW_LIMIT} characters
 */
public record Problem(String file, long line, String reason, String message, String raw) {
  /** Characters of a row that are kept. */
  public static final int RAW_LIMIT = 4_000;

  public Problem {
    requireNonNull(file, "file");
    requireNonNull(reason, "reason");
    requireNonNull(message, "message");
    if (line < 0) {
      throw new IllegalArgumentException("line is negative: " + line);
    }
    raw = raw.length() <= RAW_LIMIT ? raw : raw.substring(0, RAW_LIMIT);
  }
}
