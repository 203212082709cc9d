// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import java.util.Locale;
import org.chancery.workbench.brief.Movement;
import org.chancery.workbench.markup.Element;

/** What moved and why. */
record MovementBlock(List<Movement> movements, Linker linker) {
  Element draw() {
    Element section = Blocks.section("What moved");
    if (movements.isEmpty()) {
      return section.add(
          Blocks.paragraph("empty", "No movement is stated: the record does not bear one."));
    }
    Element list = Element.named("ul", "movements");
    movements.forEach(movement -> list.add(item(movement)));
    return section.add(list);
  }

  private Element item(Movement movement) {
    String arrow = movement.arrow().name().toLowerCase(Locale.ROOT);
    Element body = Element.named("div");
    body.add(
        Element.named("h3")
            .text(movement.name() + " ")
            .add(Blocks.span("way " + arrow, movement.arrow().label())));
    body.add(Element.named("p", "what").add(linker.prose(movement.what())));
    if (!movement.why().isEmpty()) {
      body.add(
          Element.named("p", "why")
              .add(Blocks.span("label", "Why: "))
              .add(linker.prose(movement.why())));
    }
    body.add(
        Element.named("p", "basis")
            .text("Rests on ")
            .add(linker.number(movement.incidents()))
            .text(" " + movement.unit() + ". Confidence in the evidence: ")
            .add(Element.named("b").text(movement.confidence().level().label()))
            .text(reasons(movement)));
    return Element.named("li")
        .add(Blocks.span("arrow " + arrow, movement.arrow().sign()).with("aria-hidden", "true"))
        .add(body);
  }

  private static String reasons(Movement movement) {
    String reasons = movement.confidence().reasons();
    return reasons.isEmpty() ? "." : " (" + reasons + ").";
  }
}
