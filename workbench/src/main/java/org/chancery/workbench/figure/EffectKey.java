// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.figure.EffectFigure.Region;
import org.chancery.workbench.figure.EffectFigure.Side;
import org.chancery.workbench.markup.Element;

/** What the lines and marks of an effect's figure stand for, in as many lines as it takes. */
final class EffectKey {
  private static final double LINE = 17;
  private static final double SIGN = 14;
  private static final double GAP = 14;

  private final Format format;
  private final List<Item> items = new ArrayList<>();
  private double x;
  private int line;

  private record Item(String words, Sign sign, double x, int line) {}

  private interface Sign {
    Element at(double x, double y);
  }

  EffectKey(EffectFigure figure, Format format) {
    this.format = format;
    add("no effect", (at, y) -> Shapes.line("nothing", at + 5, y - 9, at + 5, y + 2));
    boolean margin = figure.axis().threshold() != figure.axis().nothing();
    if (margin) {
      add("margin", (at, y) -> Shapes.line("threshold", at + 5, y - 9, at + 5, y + 2));
    }
    if (figure.axis().claimed().isPresent()) {
      String words =
          figure.axis().claimed().filter(Region.WITHIN::equals).isPresent()
              ? "no more than the margin"
              : margin ? "beyond the margin, as claimed" : "as claimed";
      add(words, (at, y) -> Shapes.box("claimed-ground", at, y - 9, 10, 11));
    }
    for (Side side : Side.values()) {
      long count = figure.on(side);
      if (count > 0) {
        add(side.label() + ": " + count, (at, y) -> ChoiceRows.mark(side, at + 5, y - 4, 3.2));
      }
    }
    if (!figure.silent().isEmpty()) {
      add(
          "without a figure: " + figure.silent().size(),
          (at, y) -> Shapes.line("axis", at, y - 4, at + 9, y - 4));
    }
  }

  private void add(String words, Sign sign) {
    double width = SIGN + TextWidth.of(words, TextWidth.SMALL) + GAP;
    if (x > 0 && x + width - GAP > format.width()) {
      x = 0;
      line++;
    }
    items.add(new Item(words, sign, x, line));
    x += width;
  }

  double height() {
    return (line + 1) * LINE + 2;
  }

  Element draw(double top) {
    Element drawn = Shapes.group();
    for (Item item : items) {
      double y = top + 13 + item.line() * LINE;
      drawn.add(item.sign().at(item.x(), y));
      drawn.add(Shapes.text("small muted", item.x() + SIGN, y, item.words()));
    }
    return drawn;
  }
}
