// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.time.Period;

/**
 * That incidents turned up within half a year; planted is a turn by 2 standard deviations of a
 * month, in the middle of it.
 */
record TurnPlot() implements Plot {
  private static final double DEVIATIONS = 2;
  private static final Period HALF_YEAR =
      new Period(LocalDate.of(2001, 10, 1), LocalDate.of(2002, 3, 31));

  @Override
  public String label() {
    return "turned up within half a year";
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Turn(
        Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER), Optional.of(true), HALF_YEAR);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    double month = pace.aWeek() * Pace.OF_MONTH;
    Pace more = pace.times(1 + DEVIATIONS * Math.sqrt(pace.factor() / month));
    record.addTurning(
        MadeRecord.PARTNER,
        side == Side.OPPOSITE ? more : pace,
        side == Side.CLAIM ? more : pace);
    return true;
  }
}
