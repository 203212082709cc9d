// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import java.util.Locale;
import java.util.Optional;

/**
 * How the source speaks of an act. Measures count {@link #OCCURRED} only, unless asked. A pledge, a
 * threat or a refusal is itself an act that occurred (AGREE or CONCEDE, THREATEN, REJECT).
 */
public enum Status {
  /** It happened. */
  OCCURRED,
  /** It will happen, and nobody pledged it: "elections will take place". */
  ANNOUNCED,
  /** It may happen, or would under a condition. */
  HYPOTHETICAL,
  /** It is said not to have happened. */
  NEGATED,
  /** A party denies that it happened. */
  DISPUTED;

  /** The status of this name, in any case; empty if there is none. */
  public static Optional<Status> parse(String name) {
    for (Status status : values()) {
      if (status.label().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
