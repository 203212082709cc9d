// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.util.Locale;
import java.util.Optional;

/** What is known of a slice that should be there. */
public enum SliceState {
  /** It is here, whole. */
  PRESENT,
  /** The source does not have it, or its lists do not tell of it. */
  ABSENT,
  /** What the source gives for it is not what its list says, or cannot be read. */
  CORRUPT,
  /** The source did not answer when it was asked for it. */
  UNANSWERED,
  /** It was here, and is to be read again because more is wanted of it. */
  UNREAD;

  /** The state of this name; empty if there is none. */
  public static Optional<SliceState> parse(String name) {
    for (SliceState state : values()) {
      if (state.label().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** The name as users read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
