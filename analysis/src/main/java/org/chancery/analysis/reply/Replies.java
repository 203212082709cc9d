// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.time.Period;

/** Overtures of one side and how the other answers them. */
public final class Replies {
  /** Below so many moves of either side nothing is decided. */
  public static final int FEWEST_MOVES = 20;

  private Replies() {}

  /**
   * How moves were answered.
   *
   * @param moves days of the moves of the one side, in any order, days may repeat
   * @param answers days of the moves of the other
   * @param in the stretch of time; covered throughout
   * @param withinDays an answer comes 1 to so many days later
   */
  public static Answering of(
      List<LocalDate> moves, List<LocalDate> answers, Period in, int withinDays) {
    throw new UnsupportedOperationException();
  }
}
