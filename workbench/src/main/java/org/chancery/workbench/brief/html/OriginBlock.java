// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.workbench.brief.Origin;
import org.chancery.workbench.markup.Element;

/** What the brief was made from and with, and how to cite it. */
record OriginBlock(Origin origin) {
  Element draw() {
    Element section = Blocks.section("Origin");
    section.add(Element.named("h3").text("Cite this brief"));
    section.add(Element.named("p", "cite").text(origin.citation().brief()));
    section.add(Element.named("p", "cite").text(origin.citation().full()));
    section.add(Element.named("h3").text("Make it again"));
    Element list = Element.named("dl", "method");
    Blocks.define(list, "Tool", Element.named("p").text(origin.tool()));
    Blocks.define(list, "Command", code(origin.command()));
    if (!origin.lock().isEmpty()) {
      Blocks.define(list, "Lock", code(origin.lock()));
    }
    section.add(list);
    return origin.inputs().isEmpty() ? section : section.add(inputs());
  }

  private Element inputs() {
    Element rows = Element.named("tbody");
    for (Origin.Input input : origin.inputs()) {
      rows.add(
          Element.named("tr")
              .add(Element.named("th").with("scope", "row").text(input.file()))
              .add(Element.named("td", "q").text(Long.toString(input.rows())))
              .add(Element.named("td").add(code(input.sha256()))));
    }
    Element table = Element.named("table", "inputs");
    table.add(Blocks.headRow(List.of("Input", "Rows", "SHA-256")), rows);
    return Blocks.scrolling("Table of inputs", table);
  }

  private static Element code(String words) {
    return Element.named("code").text(words);
  }
}
