// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.markup.Element;

/** What a reader in a hurry should know, and how much the record holds. */
record SummaryBlock(Brief brief, Linker linker) {
  private static final int COUNTS_OF_ONE_THING = 3; // reports, codings, incidents

  Element draw() {
    Element section = Blocks.section("Summary");
    brief.lead().forEach(p -> section.add(Element.named("p", "lead").add(linker.prose(p))));
    List<Map.Entry<String, Quantity>> counts =
        new ArrayList<>(brief.counts().labelled().entrySet());
    section.add(Element.named("h3").text("What the record holds"));
    section.add(list("counts main", counts.subList(0, COUNTS_OF_ONE_THING)));
    section.add(
        Blocks.paragraph(
            "aside",
            "Three counts of one thing: documents that report, codings made of them, and acts that"
                + " the codings tell of. Not in the measures:"));
    section.add(list("counts", counts.subList(COUNTS_OF_ONE_THING, counts.size())));
    return section.add(
        Blocks.paragraph(
            "aside how",
            "Every number is a link. It opens the events behind it; each event opens its source."));
  }

  private Element list(String classes, List<Map.Entry<String, Quantity>> counts) {
    Element list = Element.named("dl", classes);
    for (Map.Entry<String, Quantity> count : counts) {
      Element pair = Element.named("div");
      Blocks.define(pair, count.getKey(), linker.number(count.getValue()));
      list.add(pair);
    }
    return list;
  }
}
