// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.chancery.model.time.Period;

/**
 * Moves of one side that come in bursts: each brings on average {@code offspring} others of the
 * same side, some days later. The number of moves that are expected in all is given.
 */
final class Bursts {
  private static final double MEAN_LAG = 4;

  private final Random random;
  private final Period in;

  Bursts(long seed, Period in) {
    this.random = new Random(seed);
    this.in = in;
  }

  /** Moves of one side, as many at the end of the period as at its beginning. */
  List<LocalDate> steady(double expected, double offspring) {
    return growing(expected, offspring, 1);
  }

  /** Moves of one side, so many times as often at the end of the period as at its beginning. */
  List<LocalDate> growing(double expected, double offspring, double times) {
    Deque<Integer> open = new ArrayDeque<>();
    int first = poisson(expected * (1 - offspring));
    while (open.size() < first) {
      int day = random.nextInt((int) in.days());
      if (random.nextDouble() * Math.max(1, times) < 1 + (times - 1) * day / in.days()) {
        open.add(day);
      }
    }
    List<LocalDate> moves = new ArrayList<>();
    while (!open.isEmpty()) {
      int day = open.remove();
      if (day < in.days()) {
        moves.add(in.first().plusDays(day));
        for (int i = poisson(offspring); i > 0; i--) {
          open.add(day + (int) Math.floor(exponential(MEAN_LAG)));
        }
      }
    }
    return moves;
  }

  /** The days of answers to a part of some moves, 1 or more days later, and of other moves. */
  List<LocalDate> answering(List<LocalDate> moves, double part, List<LocalDate> others) {
    List<LocalDate> answers = new ArrayList<>(others);
    for (LocalDate move : moves) {
      if (random.nextDouble() < part) {
        answers.add(move.plusDays(1 + (long) Math.floor(exponential(2))));
      }
    }
    return answers;
  }

  private double exponential(double mean) {
    return -Math.log(1 - random.nextDouble()) * mean;
  }

  private int poisson(double mean) {
    int n = 0;
    for (double left = exponential(1); left < mean; left += exponential(1)) {
      n++;
    }
    return n;
  }
}
