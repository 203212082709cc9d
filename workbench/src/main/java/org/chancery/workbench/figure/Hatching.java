// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;

/**
 * Hatchings, so that nothing depends on colour alone: conflict is hatched, cooperation is plain.
 * They are defined in each picture, under names of its own.
 */
final class Hatching {
  private Hatching() {}

  static Element definitions(String id) {
    return Element.named("defs")
        .add(
            hatching(id + "-vf", "vf", "hatch-vf", 4),
            hatching(id + "-mf", "mf", "hatch-mf", 4),
            hatching(id + "-nc", "nc", "hatch-nc", 7));
  }

  /** What to fill a quad class with: a colour class or a hatching. */
  static Element fill(Element shape, QuadClass quad, String id) {
    return quad.cooperative() ? shape : shape.with("fill", "url(#" + id + "-" + key(quad) + ")");
  }

  /** Class of a bar's fill and outline. */
  static String classes(QuadClass quad) {
    return quad.cooperative() ? key(quad) + " edge-c" : "edge-f";
  }

  static String notCovered(String id) {
    return "url(#" + id + "-nc)";
  }

  /** The short name of a quad class in style sheets. */
  static String key(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> "vc";
      case MATERIAL_COOPERATION -> "mc";
      case VERBAL_CONFLICT -> "vf";
      case MATERIAL_CONFLICT -> "mf";
    };
  }

  private static Element hatching(String name, String ground, String stroke, double size) {
    String side = Coordinates.write(size);
    return Element.named("pattern")
        .at(new Anchor(name))
        .with("width", side)
        .with("height", side)
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .add(Shapes.box(ground, 0, 0, size, size))
        .add(Shapes.line(stroke, 0, 0, 0, size));
  }
}
