// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.markup.Element;

/** The mark of an event: its shape tells the quad class, its filling the status. */
final class MarkShape {
  private static final double R = 4;

  private MarkShape() {}

  static List<Element> of(
      Optional<QuadClass> quad, Status status, boolean corrected, double x, double y) {
    String classes =
        quad.map(Hatching::key).map(key -> "mark m-" + key).orElse("mark m-none")
            + (status == Status.OCCURRED ? "" : " hollow");
    List<Element> parts = new ArrayList<>();
    parts.add(outline(quad, classes, x, y));
    if (status == Status.NEGATED) {
      parts.add(Shapes.path(classes, false, x - R - 1.5, y + R + 1.5, x + R + 1.5, y - R - 1.5));
    }
    if (corrected) {
      parts.add(Shapes.circle("corrected", x, y, R + 2.6));
    }
    return parts;
  }

  private static Element outline(Optional<QuadClass> quad, String classes, double x, double y) {
    if (quad.isEmpty()) {
      return Shapes.circle(classes, x, y, R * 0.6);
    }
    return switch (quad.get()) {
      case VERBAL_COOPERATION -> Shapes.circle(classes, x, y, R);
      case MATERIAL_COOPERATION -> Shapes.box(classes, x - 3.7, y - 3.7, 7.4, 7.4);
      case VERBAL_CONFLICT ->
          Shapes.path(classes, true, x - 4.6, y - 3.6, x + 4.6, y - 3.6, x, y + 4.6);
      case MATERIAL_CONFLICT ->
          Shapes.path(classes, true, x, y - 5.2, x + 5.2, y, x, y + 5.2, x - 5.2, y);
    };
  }
}
