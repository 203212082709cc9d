// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.workbench.figure.RelationFigure.Step;
import org.chancery.workbench.markup.Element;

/**
 * What lies behind the plot: hatching where nothing is covered, a dotted frame where only selective
 * sources tell.
 */
record CoverageBand(TimeScale scale, List<Step> steps, String id) {
  private static final double ROOM_FOR_WORDS = 80; // pixels for "partly covered"
  private static final double ROOM_FOR_LINE = 13; // pixels for a line of words

  Element draw(double top, double bottom) {
    Element ground = Shapes.group();
    int begin = 0;
    for (int i = 1; i <= steps.size(); i++) {
      boolean runEnds = i == steps.size() || steps.get(i).coverage() != steps.get(begin).coverage();
      if (runEnds) {
        addRun(ground, steps.get(begin), steps.get(i - 1), top, bottom);
        begin = i;
      }
    }
    return ground;
  }

  private void addRun(Element ground, Step first, Step last, double top, double bottom) {
    double x = scale.begin(first.period().first());
    double width = scale.end(last.period().last()) - x;
    switch (first.coverage()) {
      case NOT_COVERED -> {
        ground.add(hatched(x, top, width, bottom - top));
        addWords(ground, x, width, top, "not covered");
      }
      case PARTLY_COVERED -> {
        ground.add(hatched(x, top, width, bottom - top).with("class", "partly"));
        addWords(ground, x, width, top, "partly covered");
      }
      case SELECTIVE ->
          ground.add(Shapes.box("selective", x + 1, top, width - 2, bottom - top - 1));
      case COVERED -> {
        // the plain ground says it
      }
    }
  }

  private Element hatched(double x, double top, double width, double height) {
    return Shapes.box("", x, top, width, height).with("fill", Hatching.notCovered(id));
  }

  /** The reason for the hatching, upright where there is no room across. */
  private static void addWords(Element ground, double x, double width, double top, String words) {
    double middle = x + width / 2;
    if (width >= ROOM_FOR_WORDS) {
      ground.add(Shapes.centred("small muted halo", middle, top + 14, words));
    } else if (width >= ROOM_FOR_LINE) {
      String turn =
          "rotate(-90 %s %s)".formatted(Coordinates.write(middle + 4), Coordinates.write(top + 6));
      ground.add(
          Shapes.ending("small muted halo", middle + 4, top + 6, words).with("transform", turn));
    }
  }
}
