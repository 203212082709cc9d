// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.workbench.figure.RelationFigure.Step;
import org.chancery.workbench.markup.Element;

/**
 * How many incidents each step rests on: the number itself where there is room, else a small bar. A
 * dash stands where nothing is covered, a 0 where nothing was recorded.
 */
record CountBand(TimeScale scale, List<Step> steps) {
  /** Height of the strip. */
  static final double HEIGHT = 20;

  Element draw(double top) {
    Element band = Shapes.group();
    long most = steps.stream().mapToLong(Step::incidents).max().orElse(0);
    boolean room =
        steps.stream()
            .allMatch(step -> TextWidth.of(words(step), TextWidth.SMALL) + 3 <= width(step));
    band.add(Shapes.ending("small strong", scale.left() - 5, top + (room ? 14 : HEIGHT), "n"));
    if (!room) {
      band.add(
          Shapes.ending("small muted", scale.left() - 5, top + 9, Long.toString(most)),
          Shapes.line("grid", scale.left(), top + 4, scale.right(), top + 4));
    }
    for (Step step : steps) {
      band.add(room ? number(step, top) : bar(step, most, top));
    }
    return band;
  }

  private Element number(Step step, double top) {
    double middle = scale.begin(step.period().first()) + width(step) / 2;
    return Shapes.centred("small", middle, top + 14, words(step));
  }

  private Element bar(Step step, long most, double top) {
    double height = most == 0 ? 0 : (HEIGHT - 5) * step.incidents() / most;
    double x = scale.begin(step.period().first());
    return Shapes.box("count", x, top + HEIGHT - 1 - height, width(step) * 0.74, height);
  }

  private double width(Step step) {
    return scale.end(step.period().last()) - scale.begin(step.period().first());
  }

  private static String words(Step step) {
    boolean silent = step.coverage() == CoverageState.NOT_COVERED && step.incidents() == 0;
    return silent ? "–" : Long.toString(step.incidents());
  }
}
