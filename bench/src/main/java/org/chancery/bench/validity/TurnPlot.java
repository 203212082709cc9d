// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.time.Period;

/**
 * That incidents turned up within a year; planted is a turn by 3 standard deviations of a month, in
 * the middle of it.
 */
record TurnPlot() implements Plot {
  private static final double DEVIATIONS = 3;
  private static final Period YEAR =
      new Period(LocalDate.of(2001, 7, 1), LocalDate.of(2002, 6, 30));

  @Override
  public String label() {
    return "turned up within a year";
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Turn(
        Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER), Optional.of(true), YEAR);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    double month = pace.aWeek() * Pace.OF_MONTH;
    Pace more = pace.times(1 + DEVIATIONS * Math.sqrt(pace.factor() / month));
    record.addTurning(
        MadeRecord.PARTNER, side == Side.OPPOSITE ? more : pace, side == Side.CLAIM ? more : pace);
    return true;
  }
}
