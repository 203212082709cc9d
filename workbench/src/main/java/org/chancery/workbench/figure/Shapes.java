// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.chancery.workbench.figure.Coordinates.write;

import org.chancery.workbench.markup.Element;

/** The shapes that figures are made of. Classes are those of {@link FigureStyle}. */
final class Shapes {
  private Shapes() {}

  static Element line(String classes, double x1, double y1, double x2, double y2) {
    return Element.named("line", classes)
        .with("x1", write(x1))
        .with("y1", write(y1))
        .with("x2", write(x2))
        .with("y2", write(y2));
  }

  static Element box(String classes, double x, double y, double width, double height) {
    return Element.named("rect", classes)
        .with("x", write(x))
        .with("y", write(y))
        .with("width", write(width))
        .with("height", write(height));
  }

  static Element circle(String classes, double x, double y, double radius) {
    return Element.named("circle", classes)
        .with("cx", write(x))
        .with("cy", write(y))
        .with("r", write(radius));
  }

  /** A path; pairs of coordinates, joined by straight lines. */
  static Element path(String classes, boolean closed, double... coordinates) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < coordinates.length; i += 2) {
      steps.append(i == 0 ? "M" : "L");
      steps.append(write(coordinates[i])).append(' ').append(write(coordinates[i + 1]));
    }
    return Element.named("path", classes).with("d", closed ? steps.append('Z') + "" : steps + "");
  }

  static Element text(String classes, double x, double y, String words) {
    return Element.named("text", classes).with("x", write(x)).with("y", write(y)).text(words);
  }

  static Element centred(String classes, double x, double y, String words) {
    return text(classes, x, y, words).with("text-anchor", "middle");
  }

  static Element ending(String classes, double x, double y, String words) {
    return text(classes, x, y, words).with("text-anchor", "end");
  }

  static Element group() {
    return Element.named("g");
  }
}
