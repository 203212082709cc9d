// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.time.Clock;
import java.time.LocalDateTime;

/** The one place where a command looks at the clock. */
final class Today {
  private Today() {}

  static String date() {
    return now().toLocalDate().toString();
  }

  /** Date and time, UTC. */
  static LocalDateTime now() {
    return LocalDateTime.now(Clock.systemUTC());
  }
}
