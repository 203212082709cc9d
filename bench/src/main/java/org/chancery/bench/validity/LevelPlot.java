// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.OptionalDouble;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.measure.Measure;

/** That a measure is above a level in a year: a number of incidents, or a balance of 0. */
record LevelPlot(Measure measure) implements Plot {
  @Override
  public String label() {
    return measure == Measure.NET ? "on balance cooperative" : "incidents above a number";
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Level(
        Plot.quantity(measure, MadeRecord.PARTNER),
        Bound.ABOVE,
        measure == Measure.NET ? 0 : pace.aWeek() * Pace.OF_MONTH,
        MadeRecord.LATER,
        0);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    OptionalDouble size = measure == Measure.NET ? conflict(pace, side) : ratio(pace, side);
    if (size.isEmpty()) {
      return false;
    }
    Pace planted =
        measure == Measure.NET ? pace.conflict(size.getAsDouble()) : pace.times(size.getAsDouble());
    record.add(MadeRecord.PARTNER, MadeRecord.ALL, planted);
    return true;
  }

  private static OptionalDouble conflict(Pace pace, Side side) {
    return switch (side) {
      case NEITHER -> OptionalDouble.of(Pace.even());
      case CLAIM -> Sizes.aboveNought(pace, MadeRecord.WEEKS, Sizes.STATED);
      case OPPOSITE -> Sizes.aboveNought(pace, MadeRecord.WEEKS, -Sizes.STATED);
    };
  }

  private static OptionalDouble ratio(Pace pace, Side side) {
    double expected = pace.aWeek() * MadeRecord.WEEKS;
    return switch (side) {
      case NEITHER -> OptionalDouble.of(1);
      case CLAIM -> OptionalDouble.of(Sizes.above(expected, pace.factor(), Sizes.STATED));
      case OPPOSITE -> Sizes.below(expected, pace.factor(), Sizes.STATED);
    };
  }
}
