// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of text it is, which says how to take what it tells of the past. */
public enum TextKind {
  /**
   * News: what it dates more than twelve months before itself, or tells in an undated pluperfect
   * clause, is background.
   */
  NEWS,
  /** An essay or study: telling the past is its purpose, and nothing is background for that. */
  ESSAY;

  /** The kind of this name, in any case; empty if there is none. */
  public static Optional<TextKind> parse(String name) {
    return Arrays.stream(values()).filter(kind -> kind.label().equalsIgnoreCase(name)).findFirst();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
