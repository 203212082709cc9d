// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.time.Duration;

/**
 * How a source is asked: how often, and how patiently.
 *
 * @param perSecond requests a second, above 0
 * @param concurrency how many at once, at least 1
 * @param attempts how often a file is asked for before it is given up, at least 1
 * @param firstPause pause after a first failure; it doubles with each further one
 * @param longestPause no pause is longer, whatever a source asks for
 * @param patience how long a file may take, beside the time that its length allows it
 * @param leastSpeed bytes a second; a file may take its length by this longer
 */
public record Manners(
    double perSecond,
    int concurrency,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Duration patience,
    long leastSpeed) {
  /** Four at once, ten a second; a file is given up after some five minutes. */
  public static final Manners USUAL =
      new Manners(
          10,
          4,
          6,
          Duration.ofSeconds(2),
          Duration.ofMinutes(5),
          Duration.ofSeconds(30),
          8 << 10); // 8 KiB

  private static final long LONG_BYTES = 256L << 20; // 256 MiB, more than any has

  private static final long LONG_HASTE = 16; // such a file has to come so many times as fast

  public Manners {
    if (!(perSecond > 0) || concurrency < 1 || attempts < 1 || leastSpeed < 1) {
      throw new IllegalArgumentException(
          "not above nought: %s, %d, %d, %d"
              .formatted(perSecond, concurrency, attempts, leastSpeed));
    }
  }

  /** The same, with another rate and number at once. */
  public Manners with(double rate, int atOnce) {
    return new Manners(rate, atOnce, attempts, firstPause, longestPause, patience, leastSpeed);
  }

  /** How long a file of so many bytes may take. */
  Duration patienceFor(long bytes) {
    return patience.plusSeconds(bytes / leastSpeed);
  }

  /** How long a file may take of which nobody says how long it is: a list, a back file. */
  Duration patienceForLong() {
    return patience.plusSeconds(LONG_BYTES / leastSpeed / LONG_HASTE);
  }

  /** The pause after so many failures in a row, from 1. */
  Duration pauseAfter(int failures) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }

  /** Interval between two requests. */
  Duration interval() {
    return Duration.ofNanos((long) (1e9 / perSecond));
  }
}
