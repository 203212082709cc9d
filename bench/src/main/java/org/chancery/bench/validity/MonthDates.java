// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.bench.validity.Pitfall.Decided;
import org.chancery.model.actor.ActorId;

/** Dates that are known to the month only, where replies are sought. */
record MonthDates() {
  private static final double A_WEEK = 1;
  private static final double OF_MONTH = 0.4;
  private static final double HALF = 0.5;

  String label() {
    return "dates of months";
  }

  String made() {
    return "two sides move independently, two dates in five are known to the month only; the claim is"
        + " that moves are answered";
  }

  String naive() {
    return "takes the first day, and an answer within a week, on the day itself or later, to half"
        + " of the moves for a habit";
  }

  /** Whether moves are held to be answered, though each side moves by itself. */
  Decided decided(Chance chance) {
    MadeRecord record = new MadeRecord(chance);
    List<LocalDate> moves = side(record, MadeRecord.FOCUS, MadeRecord.PARTNER);
    List<LocalDate> answers = side(record, MadeRecord.PARTNER, MadeRecord.FOCUS);
    long answered =
        moves.stream().filter(move -> answers.stream().anyMatch(a -> near(move, a))).count();
    ReplyPlot claim = new ReplyPlot(true);
    Pace pace = new Pace(A_WEEK, 1, 1, 0);
    Verdict verdict = Verdicts.verdict(claim.expectation(pace), record.docket());
    return new Decided(verdict == Verdict.SUPPORTED, answered > HALF * moves.size());
  }

  private static boolean near(LocalDate move, LocalDate answer) {
    return !answer.isBefore(move) && !answer.isAfter(move.plusDays(ReplyPlot.WITHIN));
  }

  /** The first days on which the moves of a side may have been made. */
  private static List<LocalDate> side(MadeRecord record, ActorId source, ActorId target) {
    List<LocalDate> firstDays = new ArrayList<>();
    for (LocalDate day : ReplyPlot.days(new Pace(A_WEEK, 1, 1, 0), record.chance())) {
      boolean toMonth = record.chance().happens(OF_MONTH);
      String date = toMonth ? day.toString().substring(0, 7) : day.toString();
      record.add(source, target, false, date, MadeAct.of(1), 1);
      firstDays.add(toMonth ? day.withDayOfMonth(1) : day);
    }
    return firstDays;
  }
}
