// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.measure.Measure;

/**
 * That a relation has more incidents in a year than another, or most of all.
 *
 * @param ofAll whether the claim is about all partners, of which two more have half as many
 */
record RivalPlot(boolean ofAll) implements Plot {
  @Override
  public String label() {
    return ofAll ? "first among partners" : "higher than another";
  }

  @Override
  public Expectation expectation(Pace pace) {
    return ofAll
        ? new Expectation.Place(
            Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER),
            1,
            false,
            List.of(),
            MadeRecord.LATER)
        : new Expectation.Against(
            Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER),
            Bound.ABOVE,
            Plot.relation(MadeRecord.RIVAL),
            MadeRecord.LATER,
            0);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    double ratio = Sizes.ratio(pace.aWeek() * MadeRecord.WEEKS, pace.factor(), Sizes.STATED);
    Pace more = pace.times(ratio);
    record.add(MadeRecord.PARTNER, MadeRecord.ALL, side == Side.CLAIM ? more : pace);
    record.add(MadeRecord.RIVAL, MadeRecord.ALL, side == Side.OPPOSITE ? more : pace);
    MadeRecord.OTHERS.forEach(other -> record.add(other, MadeRecord.ALL, pace.times(0.5)));
    return true;
  }
}
