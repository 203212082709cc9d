// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.markup.Element;

/**
 * A small bar for a row of a table: conflict to the left of a line, cooperation to the right. Its
 * length grows with the square root of the row's incidents, so that a partner of few can be seen
 * beside one of many; the shares within it are true to scale. The numbers stand in the row, so it
 * is hidden from those who listen.
 *
 * @param counts incidents by quad class
 * @param most the largest number of incidents in any row, at least 1
 */
public record MixFigure(Map<QuadClass, Long> counts, long most) {
  private static final double SIDE = 44;
  private static final double HEIGHT = 12;

  public MixFigure {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    if (most < 1) {
      throw new IllegalArgumentException("the largest number is at least 1: " + most);
    }
  }

  /** The picture. */
  public Element draw() {
    Element svg =
        Element.named("svg", "mix")
            .with("viewBox", "0 0 " + Coordinates.write(2 * SIDE) + " 12")
            .with("width", Coordinates.write(2 * SIDE))
            .with("height", "12")
            .with("aria-hidden", "true");
    double right = SIDE;
    for (QuadClass quad : List.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)) {
      right = addPart(svg, quad, right, 1);
    }
    double left = SIDE;
    for (QuadClass quad : List.of(QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)) {
      left = addPart(svg, quad, left, -1);
    }
    return svg.add(Shapes.line("axis", SIDE, 0, SIDE, HEIGHT));
  }

  /** Pixels of an incident in this row. */
  private double unit() {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return total == 0 ? 0 : (SIDE - 1) * Math.sqrt((double) total / most) / total;
  }

  private double addPart(Element svg, QuadClass quad, double from, int direction) {
    double width = unit() * counts.getOrDefault(quad, 0L);
    if (width > 0) {
      double x = direction > 0 ? from : from - width;
      String edge = quad.cooperative() ? " edge-c" : " edge-f";
      svg.add(Shapes.box(Hatching.key(quad) + edge, x, 2, width, HEIGHT - 4));
    }
    return from + direction * width;
  }
}
