// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.figure.EffectFigure.Ends;
import org.chancery.workbench.figure.EffectFigure.Point;
import org.chancery.workbench.figure.EffectFigure.Side;
import org.chancery.workbench.markup.Element;

/**
 * The rows of a specification curve. Where there are more than have room for a name each, all are
 * drawn and some are named: the outermost, and others in between.
 */
final class ChoiceRows {
  private static final double ROW = 15;
  private static final double LEAST_ROW = 1.5; // pixels
  private static final double LETTERS = 13; // pixels from one name to the next

  private final List<Point> points;
  private final EffectScale scale;
  private final double names;
  private final double row;

  ChoiceRows(List<Point> sorted, EffectScale scale, double names) {
    this.points = sorted;
    this.scale = scale;
    this.names = names;
    this.row =
        points.size() <= EffectFigure.NAMED
            ? ROW
            : Math.max(LEAST_ROW, EffectFigure.NAMED * ROW / points.size());
  }

  double height() {
    return points.size() * row;
  }

  Element draw(double top) {
    Element drawn = Shapes.group();
    drawn.add(whiskers(top));
    for (int i = 0; i < points.size(); i++) {
      drawn.add(mark(points.get(i), y(top, i), row < 8 ? 2.2 : 3.2));
    }
    List<Integer> named = named();
    for (int i : named) {
      String name = TextWidth.fit(points.get(i).choice(), TextWidth.SMALL, names);
      drawn.add(Shapes.text("small", 0, y(top, i) + 4, name));
    }
    return drawn;
  }

  private double y(double top, int number) {
    return top + (number + 0.5) * row;
  }

  /* The outermost two first, and then each that does not touch a name. */
  private List<Integer> named() {
    List<Integer> named = new ArrayList<>();
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean afterLast = named.isEmpty() || (i - named.get(named.size() - 1)) * row >= LETTERS;
      boolean beforeEnd = i == last || (last - i) * row >= LETTERS;
      if (afterLast && beforeEnd) {
        named.add(i);
      }
    }
    return named;
  }

  /* All in one path: a page holds many of them. */
  private Element whiskers(double top) {
    Element all = Shapes.group();
    for (int i = 0; i < points.size(); i++) {
      double y = y(top, i);
      if (points.get(i).ends().isPresent()) {
        Ends ends = points.get(i).ends().get();
        boolean cut = scale.beyond(ends.low()) || scale.beyond(ends.high());
        String classes = cut ? "choice-whisker cut" : "choice-whisker";
        all.add(Shapes.path(classes, false, scale.x(ends.low()), y, scale.x(ends.high()), y));
      }
    }
    return all;
  }

  private Element mark(Point point, double y, double radius) {
    return mark(point.side(), scale.x(point.effect()), y, radius);
  }

  /** The mark of a side: a disc, a cross, a ring. */
  static Element mark(Side side, double x, double y, double radius) {
    return switch (side) {
      case CLAIMED -> Shapes.circle("dot", x, y, radius);
      case CONTRARY -> cross(x, y, radius + 0.4);
      case NEITHER -> Shapes.circle("dot hollow", x, y, radius);
    };
  }

  private static Element cross(double x, double y, double arm) {
    String steps =
        "M%s %sL%s %sM%s %sL%s %s"
            .formatted(
                Coordinates.write(x - arm),
                Coordinates.write(y - arm),
                Coordinates.write(x + arm),
                Coordinates.write(y + arm),
                Coordinates.write(x - arm),
                Coordinates.write(y + arm),
                Coordinates.write(x + arm),
                Coordinates.write(y - arm));
    return Element.named("path", "cross").with("d", steps);
  }
}
