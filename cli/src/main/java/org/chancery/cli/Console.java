// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.PrintStream;

/**
 * The two streams of a command.
 *
 * @param out where data goes
 * @param err where everything else goes
 */
record Console(PrintStream out, PrintStream err) {
  /** Whether colours are wanted. */
  boolean colours() {
    return interactive() && System.getenv("NO_COLOR") == null;
  }

  /**
   * Whether a person is watching; the launcher knows, since Java says it differently by version.
   */
  boolean interactive() {
    return Boolean.getBoolean("chancery.terminal");
  }

  /** Tells a person something beside the data. */
  void say(String line) {
    err.println(line);
  }
}
