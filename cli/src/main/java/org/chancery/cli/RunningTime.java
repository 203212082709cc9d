// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.time.Duration;
import org.chancery.model.time.Timekeeper;

/** Time as it goes by while a command runs. */
final class RunningTime implements Timekeeper {
  @Override
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime());
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    if (!time.isNegative() && !time.isZero()) {
      Thread.sleep(time.toMillis() + 1); // never a moment too early
    }
  }
}
