// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.markup.Element;

/** The key to the marks of a timeline, in as many lines as the width asks for. */
record MarkKey(Format format) {
  private static final double LINE = 18;
  private static final double SIGN = 20; // room for the mark before its words

  private record Entry(List<Element> sign, String words) {
    double width() {
      return SIGN + TextWidth.of(words, TextWidth.SMALL) + 14;
    }
  }

  /** Draws the key from a height on; the height where it ends. */
  double draw(Element into, double top) {
    double x = 4;
    double y = top + 8;
    for (Entry entry : entries()) {
      if (x > 4 && x + entry.width() > format.width()) {
        x = 4;
        y += LINE;
      }
      Element group =
          Element.named("g")
              .with(
                  "transform",
                  "translate(" + Coordinates.write(x) + " " + Coordinates.write(y) + ")");
      into.add(group.add(entry.sign()).add(Shapes.text("small", SIGN - 4, 4, entry.words())));
      x += entry.width();
    }
    return y + 10;
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(quad(QuadClass.VERBAL_COOPERATION, "words of cooperation"));
    entries.add(quad(QuadClass.MATERIAL_COOPERATION, "deeds of cooperation"));
    entries.add(quad(QuadClass.VERBAL_CONFLICT, "words of conflict"));
    entries.add(quad(QuadClass.MATERIAL_CONFLICT, "deeds of conflict"));
    entries.add(new Entry(sign(Optional.empty(), Status.OCCURRED, false), "of no class"));
    entries.add(
        new Entry(
            sign(Optional.of(QuadClass.VERBAL_COOPERATION), Status.ANNOUNCED, false),
            "hollow: announced, hypothetical or disputed"));
    entries.add(
        new Entry(
            sign(Optional.of(QuadClass.VERBAL_COOPERATION), Status.NEGATED, false),
            "struck: said not to have happened"));
    entries.add(
        new Entry(
            sign(Optional.of(QuadClass.VERBAL_COOPERATION), Status.OCCURRED, true),
            "ringed: corrected by hand"));
    entries.add(
        new Entry(List.of(Shapes.path("reach thin", false, -1, 0, 11, 0)), "line: date not exact"));
    return entries;
  }

  private static Entry quad(QuadClass quad, String words) {
    return new Entry(sign(Optional.of(quad), Status.OCCURRED, false), words);
  }

  private static List<Element> sign(Optional<QuadClass> quad, Status status, boolean corrected) {
    return MarkShape.of(quad, status, corrected, 5, 0);
  }
}
