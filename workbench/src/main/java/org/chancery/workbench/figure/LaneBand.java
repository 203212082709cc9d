// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.figure.TimelineFigure.Mark;
import org.chancery.workbench.markup.Element;

/** The marks of one lane, in as many rows as they need so that none hides another. */
final class LaneBand {
  private static final double ROW = 11;
  private static final double REACH = 5.2; // half the room of a mark along the axis

  private final TimeScale scale;
  private final List<Mark> marks;
  private final List<Integer> rows = new ArrayList<>();
  private final int rowCount;

  LaneBand(TimeScale scale, List<Mark> marks) {
    this.scale = scale;
    this.marks = marks;
    List<Double> ends = new ArrayList<>();
    for (Mark mark : marks) {
      int row = 0;
      while (row < ends.size() && ends.get(row) > from(mark)) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(to(mark));
      } else {
        ends.set(row, to(mark));
      }
      rows.add(row);
    }
    this.rowCount = ends.size();
  }

  double height() {
    return rowCount * ROW;
  }

  Element draw(double top) {
    Element band = Shapes.group();
    for (int i = 0; i < marks.size(); i++) {
      band.add(mark(marks.get(i), top + ROW * (rows.get(i) + 0.5)));
    }
    return band;
  }

  private double middle(Mark mark) {
    double middle = scale.middle(mark.date());
    return Math.max(scale.left() + REACH, Math.min(scale.right() - REACH, middle));
  }

  private double from(Mark mark) {
    return Math.min(scale.from(mark.date()), middle(mark) - REACH);
  }

  private double to(Mark mark) {
    return Math.max(scale.to(mark.date()), middle(mark) + REACH);
  }

  private Element mark(Mark mark, double y) {
    Element shape = Shapes.group();
    double from = scale.from(mark.date());
    double to = scale.to(mark.date());
    if (to - from > 2 * REACH) {
      shape.add(Shapes.path("reach thin", false, from + 1, y, to - 1, y));
      if (scale.beginsBefore(mark.date())) {
        shape.add(Shapes.path("reach thin", false, from + 5, y - 3, from + 1, y, from + 5, y + 3));
      }
      if (scale.endsAfter(mark.date())) {
        shape.add(Shapes.path("reach thin", false, to - 5, y - 3, to - 1, y, to - 5, y + 3));
      }
    }
    MarkShape.of(mark.quad(), mark.status(), mark.corrected(), middle(mark), y).forEach(shape::add);
    if (!mark.label().isEmpty()) {
      shape.add(Element.named("title").text(mark.label()));
    }
    return Linked.to(mark.link(), shape);
  }
}
