// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.OptionalDouble;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.measure.Measure;

/** That a measure rises from one year to the next; that the balance falls. */
record ChangePlot(Measure measure) implements Plot {
  @Override
  public String label() {
    return measure.label() + (measure == Measure.NET ? " falls" : " rises");
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Change(
        Plot.quantity(measure, MadeRecord.PARTNER),
        measure == Measure.NET ? Course.FALLS : Course.RISES,
        MadeRecord.EARLIER,
        MadeRecord.LATER,
        0);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    OptionalDouble size = size(pace);
    if (size.isEmpty()) {
      return false;
    }
    Pace more =
        measure == Measure.INCIDENTS
            ? pace.times(size.getAsDouble())
            : pace.conflict(size.getAsDouble());
    record.addTurning(
        MadeRecord.PARTNER, side == Side.OPPOSITE ? more : pace, side == Side.CLAIM ? more : pace);
    return true;
  }

  private OptionalDouble size(Pace pace) {
    return switch (measure) {
      case INCIDENTS ->
          OptionalDouble.of(
              Sizes.ratio(pace.aWeek() * MadeRecord.WEEKS, pace.factor(), Sizes.STATED));
      case NET -> Sizes.balance(pace, MadeRecord.WEEKS, Sizes.STATED);
      case SHARE_OF_CONFLICT -> Sizes.share(pace, MadeRecord.WEEKS, Sizes.STATED);
      case COOPERATION, CONFLICT, WORDS, DEEDS ->
          throw new IllegalArgumentException("nothing is planted for " + measure);
    };
  }
}
