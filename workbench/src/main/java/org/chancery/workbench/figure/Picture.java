// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;

/** The frame of a figure: its size, its name and its description for those who cannot see it. */
final class Picture {
  private Picture() {}

  /** A picture with everything that was drawn in it. */
  static Element of(
      Format format, String id, String title, String description, double height, Element drawn) {
    return of(format.mark(), id, title, description, format.width(), height, drawn);
  }

  static Element of(
      String mark,
      String id,
      String title,
      String description,
      double width,
      double height,
      Element drawn) {
    String name = id + "-" + mark;
    return Element.named("svg", "fig fig-" + mark)
        .with("viewBox", "0 0 " + Coordinates.write(width) + " " + Coordinates.write(height))
        .with("width", Coordinates.write(width))
        .with("height", Coordinates.write(height))
        .with("role", "img")
        .with("aria-labelledby", name + "-t " + name + "-d")
        .add(Element.named("title").at(new Anchor(name + "-t")).text(title))
        .add(Element.named("desc").at(new Anchor(name + "-d")).text(description))
        .add(drawn);
  }
}
