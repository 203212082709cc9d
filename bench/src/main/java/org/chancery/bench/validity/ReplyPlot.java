// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Period;

/**
 * That the cooperative moves of the focus are answered in kind within a week, or are not within
 * three days. Both sides move at the pace in bursts of their own; where moves are answered, every
 * second one is, on average after two days. That they are not takes many moves to show, and that
 * this is wrong takes few: there the pace is a fifth.
 */
record ReplyPlot(boolean answered) implements Plot {
  /** The two years that the claim speaks of. */
  static final Period YEARS = MadeRecord.EARLIER.span(MadeRecord.LATER);

  static final int WITHIN = 7;

  private static final int NOT_WITHIN = 3;
  private static final double ANSWERED = 0.5;
  private static final double DAYS_BEYOND_ONE = 1;
  private static final int DAYS = 7;

  @Override
  public String label() {
    return answered ? "moves answered" : "moves unanswered";
  }

  @Override
  public List<Double> aYear() {
    return answered ? List.of(12.0, 24.0, 36.0) : List.of(120.0);
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Replies(
        new Relation(MadeRecord.FOCUS, Direction.BY_FOCUS, Optional.of(MadeRecord.PARTNER)),
        answered,
        YEARS,
        answered ? WITHIN : NOT_WITHIN);
  }

  /** Of "answered" nothing but independence can be its opposite, and there only it is planted. */
  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    boolean replies = (side == Side.CLAIM) == answered;
    if (side == (answered ? Side.OPPOSITE : Side.NEITHER)) {
      return false;
    }
    Pace cooperative = pace.times(!answered && replies ? 0.2 : 1).conflict(0);
    for (LocalDate day : days(cooperative, record.chance())) {
      move(record, MadeRecord.FOCUS, MadeRecord.PARTNER, day);
      if (replies && record.chance().happens(ANSWERED)) {
        int later = 1 + record.chance().geometric(DAYS_BEYOND_ONE);
        move(record, MadeRecord.PARTNER, MadeRecord.FOCUS, day.plusDays(later));
      }
    }
    days(cooperative, record.chance())
        .forEach(day -> move(record, MadeRecord.PARTNER, MadeRecord.FOCUS, day));
    return true;
  }

  private static void move(MadeRecord record, ActorId source, ActorId target, LocalDate day) {
    record.add(source, target, false, day.toString(), MadeAct.of(1), 1);
  }

  /** The days of the moves of one side in the whole record. */
  static List<LocalDate> days(Pace pace, Chance chance) {
    List<List<Double>> weeks = pace.weeks((int) (MadeRecord.ALL.days() / DAYS), chance);
    return IntStream.range(0, weeks.size())
        .boxed()
        .flatMap(
            week ->
                weeks.get(week).stream()
                    .map(move -> MadeRecord.ALL.first().plusDays(DAYS * week + chance.below(DAYS))))
        .toList();
  }
}
