// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.time.Clock;
import java.time.LocalDate;

/** The one place where a command looks at the clock. */
final class Today {
  private Today() {}

  static String date() {
    return LocalDate.now(Clock.systemUTC()).toString();
  }
}
