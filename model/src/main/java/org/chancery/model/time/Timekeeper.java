// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import java.time.Duration;

/** Tells how much time goes by, and waits. Thread-safe. */
public interface Timekeeper {
  /** Time since some moment; it never goes back, whatever becomes of the clock. */
  Duration elapsed();

  /** Waits; not at all where the time is not above nought. */
  void pause(Duration time) throws InterruptedException;
}
