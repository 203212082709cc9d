// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.model.time.Period;

/** Overtures of one side and how the other answers them. */
public final class Replies {
  /** Below so many moves of either side nothing is decided. */
  public static final int FEWEST_MOVES = 20;

  /**
   * Below so many times the days allowed for an answer a period does not tell what chance gives.
   */
  public static final int FEWEST_WINDOWS = 6;

  private Replies() {}

  /**
   * How moves were answered.
   *
   * <p>A move counts if the days allowed follow it within the period, for else one cannot know. It
   * is answered if the other side moves 1 to so many days later; one answer may be to several
   * moves. What chance gives is the mean over shifts of the answers ({@link Shifts}). What moves
   * both sides in the same weeks (a summit that others called, a war nearby) looks like an answer,
   * and no record of two sides can tell it apart.
   *
   * @param moves days of the moves of the one side, in any order, days may repeat
   * @param answers days of the moves of the other
   * @param in the stretch of time; covered throughout
   * @param withinDays an answer comes 1 to so many days later
   */
  public static Answering of(
      List<LocalDate> moves, List<LocalDate> answers, Period in, int withinDays) {
    if (withinDays < 1) {
      throw new IllegalArgumentException("a reply takes a day at least: " + withinDays);
    }
    Days theirs = Days.of(answers, in);
    Days ours = Days.of(moves, in).without(withinDays);
    int[] lags = lags(ours, theirs.waiting(withinDays), withinDays);
    boolean decidable =
        Math.min(ours.total(), theirs.total()) >= FEWEST_MOVES
            && in.days() >= (long) FEWEST_WINDOWS * withinDays;
    if (!decidable) {
      return new Answering(
          ours.total(),
          theirs.total(),
          lags.length,
          byRate(theirs, withinDays),
          nothingKnown(),
          median(lags),
          false);
    }
    Shifts chance = Shifts.of(ours, theirs.followed(withinDays), withinDays);
    Shifts promptness = Shifts.of(ours, theirs.promptness(withinDays), withinDays);
    return new Answering(
        ours.total(),
        theirs.total(),
        lags.length,
        chance.mean(),
        Excess.of(ours, chance, promptness),
        median(lags),
        true);
  }

  /**
   * How many answers a move brings, and how fast: a point process in which the other side's moves
   * bring on further moves of its own and answers ({@link Branching}). It describes; whether there
   * are answers at all is for {@link #of} to decide, which supposes less.
   *
   * @param moves days of the moves of the one side, in any order, days may repeat
   * @param answers days of the moves of the other
   * @param in the stretch of time; covered throughout
   * @param level level of confidence of the interval
   * @return empty below {@link #FEWEST_MOVES} moves of either side
   */
  public static Optional<Excitation> excitation(
      List<LocalDate> moves, List<LocalDate> answers, Period in, double level) {
    Days ours = Days.of(moves, in);
    Days theirs = Days.of(answers, in);
    return Math.min(ours.total(), theirs.total()) < FEWEST_MOVES
        ? Optional.empty()
        : Optional.of(new Exciting(ours, theirs).excitation(level));
  }

  /** How many days passed until each move that was answered had its first answer, ascending. */
  private static int[] lags(Days moves, int[] waiting, int within) {
    int[] lags = new int[moves.total()];
    int answered = 0;
    for (int day : moves.days()) {
      for (int i = 0; i < moves.on(day) && waiting[day] <= within; i++) {
        lags[answered++] = waiting[day];
      }
    }
    int[] ascending = Arrays.copyOf(lags, answered);
    Arrays.sort(ascending);
    return ascending;
  }

  private static OptionalDouble median(int[] ascending) {
    int n = ascending.length;
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((ascending[(n - 1) / 2] + ascending[n / 2]) / 2.0);
  }

  /** The share of all days of the period that an answer follows within the days allowed. */
  private static double byRate(Days answers, int within) {
    return Arrays.stream(answers.followed(within)).average().orElse(0);
  }

  private static ConfidenceDistribution nothingKnown() {
    return ConfidenceDistribution.of(0, probability -> 2 * probability - 1);
  }
}
