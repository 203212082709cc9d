// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.workbench.brief.Outlook;
import org.chancery.workbench.markup.Element;

/** What may come next, with the reasons. */
record OutlookBlock(Outlook outlook, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Outlook");
    section.add(Element.named("p").add(linker.prose(outlook.basis())));
    if (outlook.expectations().isEmpty()) {
      return section;
    }
    Element rows = Element.named("tbody");
    outlook.expectations().forEach(one -> rows.add(row(one)));
    Element table = Element.named("table", "outlook");
    table.add(
        Blocks.headRow(List.of("Act", "Likelihood", "Usual", "What speaks for it", "Against it")),
        rows);
    section.add(Blocks.scrolling("Table of what may come", table));
    return section.add(
        Blocks.paragraph(
            "aside",
            "The likelihood is that of at least one such act within the time named. Usual is how"
                + " often such questions came true in the past. Reasons are association, not"
                + " cause."));
  }

  private Element row(Outlook.Expectation one) {
    return Element.named("tr")
        .add(
            Element.named("th").with("scope", "row").text(one.act()),
            Element.named("td", "likelihood").add(linker.likelihood(one.likelihood())),
            Element.named("td", "q").add(linker.number(one.usual())),
            Element.named("td", "w").add(linker.prose(one.because())),
            Element.named("td", "w").add(linker.prose(one.against())));
  }
}
