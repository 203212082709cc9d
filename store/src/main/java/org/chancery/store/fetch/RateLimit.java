// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.time.Duration;
import org.chancery.model.time.Timekeeper;

/** Lets requests through one after the other, at their interval. Thread-safe. */
final class RateLimit {
  private final Timekeeper timekeeper;
  private final Duration interval;
  private Duration next;

  RateLimit(Timekeeper timekeeper, Duration interval) {
    this.timekeeper = timekeeper;
    this.interval = interval;
    this.next = timekeeper.elapsed();
  }

  /** Waits for one's turn. */
  void await() throws InterruptedException {
    Duration turn;
    synchronized (this) {
      turn = later(next, timekeeper.elapsed());
      next = turn.plus(interval);
    }
    timekeeper.pause(turn.minus(timekeeper.elapsed()));
  }

  /** Lets nobody through for a time: a source that is busy is busy for all. */
  synchronized void hold(Duration time) {
    next = later(next, timekeeper.elapsed().plus(time));
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
