// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import static java.util.Objects.requireNonNull;

/**
 * A single value, as text.
 *
 * @param line the line it begins on, from 1
 * @param text what it says, without quotes
 * @param plain whether it was written without quotes
 */
public record Scalar(int line, String text, boolean plain) implements Node {
  public Scalar {
    requireNonNull(text, "text");
  }

  /** Whether nothing is there: the key alone, {@code ~} or {@code null}. */
  public boolean absent() {
    return plain && (text.isEmpty() || "~".equals(text) || "null".equals(text));
  }

  @Override
  public String shape() {
    return absent() ? "nothing" : "a single value";
  }
}
