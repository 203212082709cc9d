// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import java.util.Locale;
import java.util.Optional;

/** What the silence of a source means. */
public enum Coverage {
  /** Everything of its kind was looked for: where it tells of nothing, it saw nothing. */
  SYSTEMATIC,
  /** Somebody chose what to mention: it is described, and never turned into rates. */
  SELECTIVE;

  /** The coverage of this name, in any case; empty if there is none. */
  public static Optional<Coverage> parse(String name) {
    for (Coverage coverage : values()) {
      if (coverage.label().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(coverage);
      }
    }
    return Optional.empty();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
