// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.workbench.markup.Element;

/**
 * Events whose date is wider than a step: each a range under the plot, with an arrow where it
 * reaches beyond the page.
 */
record RangeBand(TimeScale scale, List<Flag> ranges) {
  private static final double TITLE = 18;
  private static final double ROW = 25;
  private static final double NUMBER = 18; // room for the number in its circle
  private static final int MOST = 12;

  double height() {
    if (ranges.isEmpty()) {
      return 0;
    }
    return TITLE + shown().size() * ROW + (ranges.size() > MOST ? ROW : 0);
  }

  private List<Flag> shown() {
    return ranges.subList(0, Math.min(MOST, ranges.size()));
  }

  Element draw(double top) {
    Element band = Shapes.group();
    if (ranges.isEmpty()) {
      return band;
    }
    band.add(
        Shapes.text(
            "small strong", scale.left(), top + 12, "Date wider than a step: in no bar above"));
    double y = top + TITLE;
    for (Flag range : shown()) {
      band.add(Linked.to(range.link(), range(range, y)));
      y += ROW;
    }
    if (ranges.size() > MOST) {
      String words = "and " + (ranges.size() - MOST) + " more, in the list below";
      band.add(Shapes.text("small muted", scale.left(), y + 12, words));
    }
    return band;
  }

  private Element range(Flag flag, double y) {
    double from = scale.from(flag.date());
    double to = scale.to(flag.date());
    double bar = y + 19;
    Element shape = Shapes.group();
    shape.add(Shapes.path("reach", false, from, bar, to, bar));
    shape.add(
        scale.beginsBefore(flag.date())
            ? Shapes.path("reach", false, from + 5, bar - 3.5, from, bar, from + 5, bar + 3.5)
            : Shapes.path("reach", false, from, bar - 3.5, from, bar + 3.5));
    shape.add(
        scale.endsAfter(flag.date())
            ? Shapes.path("reach", false, to - 5, bar - 3.5, to, bar, to - 5, bar + 3.5)
            : Shapes.path("reach", false, to, bar - 3.5, to, bar + 3.5));
    return shape.add(words(flag, from, y + 11));
  }

  private Element words(Flag flag, double from, double y) {
    String words =
        TextWidth.fit(flag.label(), TextWidth.SMALL, scale.right() - scale.left() - NUMBER);
    double width = NUMBER + TextWidth.of(words, TextWidth.SMALL);
    double x = Math.max(scale.left(), Math.min(from, scale.right() - width));
    return Shapes.group()
        .add(
            Shapes.circle("flag", x + 7, y - 4, 7),
            Shapes.centred("flag-number", x + 7, y - 0.5, flag.number()),
            Shapes.text("small", x + NUMBER, y, words));
  }
}
