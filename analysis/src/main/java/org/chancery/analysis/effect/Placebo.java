// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.model.time.Period;

/*
 * How it works. If nothing hangs on a date, the difference around it is one of many that differ by
 * accident [1, section 3.2]. The windows are moved away from the date in steps of equal length, in
 * both directions; where they lie in covered time and touch no day of the real ones, the difference
 * is taken anew. Unlike a formula, this asks nothing of how incidents come about: seasons, bursts
 * and slow waves are in the placebos as in the real thing. Windows that overlap one another are not
 * independent, so that many dates of a short record tell little.
 *
 * [1] A. Abadie, A. Diamond and J. Hainmueller (2015), Comparative politics and the synthetic
 *     control method, American Journal of Political Science 59:495-510 (in-time placebos).
 */
/**
 * How often a difference as large as that around an event is found around dates without it.
 *
 * @param dates placebo dates that could be looked at
 * @param asLarge those with a difference at least as large, in the same direction
 */
public record Placebo(int dates, int asLarge) {
  /** The dates looked at are about this many at most. */
  public static final int MOST = 100;

  public Placebo {
    if (asLarge < 0 || asLarge > dates) {
      throw new IllegalArgumentException("no placebos: " + asLarge + " of " + dates);
    }
  }

  /**
   * The placebos of an event.
   *
   * @param date of the event
   * @param windows from the first day of the earlier window to the last of the later
   * @param record the days from which placebos may come
   * @param coverage which of them are covered
   * @param difference around the event; above 0 for a rise, below for a fall: the logarithm of a
   *     ratio, a difference of balances
   * @param around the difference around a date; empty where there is none
   */
  public static Placebo of(
      LocalDate date,
      Period windows,
      Period record,
      CoveredDays coverage,
      double difference,
      Function<LocalDate, OptionalDouble> around) {
    long step = Math.max(1, record.days() / MOST);
    long back = ChronoUnit.DAYS.between(record.first(), windows.first()) / step;
    long ahead = ChronoUnit.DAYS.between(windows.last(), record.last()) / step;
    int dates = 0;
    int asLarge = 0;
    for (long move = -back; move <= ahead; move++) {
      Period moved = moved(windows, move * step);
      if (moved.intersection(windows).isPresent() || !coverage.contains(moved)) {
        continue;
      }
      OptionalDouble there = around.apply(date.plusDays(move * step));
      if (there.isPresent()) {
        dates++;
        asLarge += asLarge(there.getAsDouble(), difference) ? 1 : 0;
      }
    }
    return new Placebo(dates, asLarge);
  }

  /**
   * The probability, above 0 and up to 1, of so large a difference if nothing hung on the date: its
   * rank among the placebos and itself.
   */
  public double probability() {
    return (asLarge + 1.0) / (dates + 1.0);
  }

  private static Period moved(Period windows, long days) {
    return new Period(windows.first().plusDays(days), windows.last().plusDays(days));
  }

  private static boolean asLarge(double there, double here) {
    return here < 0 ? there <= here : there >= here;
  }
}
