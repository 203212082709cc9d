// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.measure.Measure;

/** That incidents stay as many from one year to the next, within a margin of the stated size. */
record StayingPlot() implements Plot {
  @Override
  public String label() {
    return "incidents unchanged";
  }

  @Override
  public Expectation expectation(Pace pace) {
    return new Expectation.Change(
        Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER),
        Course.UNCHANGED,
        MadeRecord.EARLIER,
        MadeRecord.LATER,
        margin(pace) - 1);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    double ratio =
        switch (side) {
          case CLAIM -> 1;
          case NEITHER -> margin(pace);
          case OPPOSITE -> margin(pace) * Sizes.ratio(year(pace), pace.factor(), Sizes.STATED);
        };
    record.addTurning(MadeRecord.PARTNER, pace, pace.times(ratio));
    return true;
  }

  private static double margin(Pace pace) {
    return Sizes.margin(year(pace), pace.factor(), Sizes.STATED);
  }

  private static double year(Pace pace) {
    return pace.aWeek() * MadeRecord.WEEKS;
  }
}
