// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.brief.Standing;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.markup.Element;

/** Standing in organisations. */
record StandingBlock(List<Standing> standing, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Standing in organisations");
    if (standing.isEmpty()) {
      return section.add(Blocks.paragraph("empty", "No standing is recorded."));
    }
    Element rows = Element.named("tbody");
    standing.forEach(row -> rows.add(row(row)));
    Element table = Element.named("table", "standing");
    table.add(Blocks.headRow(List.of("Where", "Who", "As", "From", "To", "The source says")), rows);
    return section.add(Blocks.scrolling("Table of standing", table));
  }

  private Element row(Standing row) {
    return Element.named("tr")
        .add(Element.named("th").with("scope", "row").text(row.organisationName()))
        .add(cell(row.actorName()), cell(row.status().replace('-', ' ')))
        .add(date(row.from(), "not known"), date(row.to(), "open or unknown"))
        .add(
            Element.named("td", "long")
                .text(row.says())
                .add(linker.citation(row.source(), row.place())));
  }

  private static Element cell(String words) {
    return Element.named("td").text(words);
  }

  private static Element date(Optional<Edtf> date, String none) {
    return Element.named("td", "date").text(date.map(DateWords::of).orElse(none));
  }
}
