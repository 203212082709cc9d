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
        margin(pace, 1) - 1);
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    double ratio =
        switch (side) {
          case CLAIM -> 1;
          case NEITHER -> margin(pace, 1);
          case OPPOSITE -> margin(pace, 2);
        };
    record.addTurning(MadeRecord.PARTNER, pace, pace.times(ratio));
    return true;
  }

  private static double margin(Pace pace, int times) {
    return Sizes.ratio(
        pace.aWeek() * MadeRecord.WEEKS, pace.factor(), times * Sizes.STATED);
  }
}
