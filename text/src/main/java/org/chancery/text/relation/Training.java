// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

/**
 * Where the examples of a model come from.
 *
 * @param sha256 of the file, in lower-case hexadecimal
 * @param rows how many rows of it have a label
 */
public record Training(String sha256, int rows) {
  public Training {
    requireNonNull(sha256, "sha256");
    if (rows < 0) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }
}
