// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.chancery.model.time.Period;

/** How many moves one side made on each day of a period. */
final class Days {
  private final int[] counts;
  private final int[] days;
  private final int total;

  private Days(int[] counts) {
    this.counts = counts;
    this.days = IntStream.range(0, counts.length).filter(day -> counts[day] > 0).toArray();
    this.total = Arrays.stream(counts).sum();
  }

  /** The moves of a period; those outside it are passed over. */
  static Days of(Collection<LocalDate> moves, Period in) {
    int[] counts = new int[Math.toIntExact(in.days())];
    for (LocalDate move : moves) {
      if (in.contains(move)) {
        counts[(int) ChronoUnit.DAYS.between(in.first(), move)]++;
      }
    }
    return new Days(counts);
  }

  /** The same, without the last days of the period. */
  Days without(int last) {
    int[] kept = counts.clone();
    Arrays.fill(kept, Math.max(0, kept.length - last), kept.length, 0);
    return new Days(kept);
  }

  /** Days of the period. */
  int length() {
    return counts.length;
  }

  /** Moves on a day, counted from 0. */
  int on(int day) {
    return counts[day];
  }

  /** The days with a move, ascending, counted from 0. */
  int[] days() {
    return days;
  }

  /** All moves. */
  int total() {
    return total;
  }

  /**
   * How many independent moves they are worth if what befalls one befalls all of the same day:
   * (Σc)²/Σc², as Kish (1965), Survey Sampling, p. 162.
   */
  double independent() {
    double squares = 0;
    for (int day : days) {
      squares += (double) counts[day] * counts[day];
    }
    return total == 0 ? 0 : total * (double) total / squares;
  }

  /**
   * For each day that {@code within} days follow, how many days later the next move comes, at least
   * 1; more than {@code within} where none comes in that time.
   */
  int[] waiting(int within) {
    int[] waiting = new int[Math.max(0, counts.length - within)];
    int next = within + 1;
    for (int day = counts.length - 1; day >= 0; day--) {
      if (day < waiting.length) {
        waiting[day] = next;
      }
      next = counts[day] > 0 ? 1 : Math.min(within, next) + 1;
    }
    return waiting;
  }

  /** For each day that {@code within} days follow, 1 if a move comes in that time, else 0. */
  double[] followed(int within) {
    return Arrays.stream(waiting(within)).mapToDouble(days -> days <= within ? 1 : 0).toArray();
  }

  /**
   * For each day that {@code within} days follow, the sum of 1/√l over the days with a move that
   * come l days later, l being 1 to {@code within}.
   */
  double[] promptness(int within) {
    double[] sums = new double[Math.max(0, counts.length - within)];
    for (int day : days) {
      for (int lag = 1; lag <= Math.min(within, day); lag++) {
        if (day - lag < sums.length) {
          sums[day - lag] += 1 / Math.sqrt(lag);
        }
      }
    }
    return sums;
  }
}
