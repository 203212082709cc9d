// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import java.util.Locale;
import java.util.Optional;

/** How somebody took part in an event of several. */
public enum Attendance {
  PRESENT(true),
  /** Received the others. */
  HOST(true),
  /** Took part by telephone, by video or in writing. */
  REMOTE(true),
  /** Was expected and stayed away. */
  ABSENT(false),
  /** Was invited; whether it came is not said. */
  INVITED(false);

  private final boolean tookPart;

  Attendance(boolean tookPart) {
    this.tookPart = tookPart;
  }

  /** The attendance of this name, in any case; empty if there is none. */
  public static Optional<Attendance> parse(String name) {
    for (Attendance attendance : values()) {
      if (attendance.label().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(attendance);
      }
    }
    return Optional.empty();
  }

  /** Whether a dyad with the others follows from it. */
  public boolean tookPart() {
    return tookPart;
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
