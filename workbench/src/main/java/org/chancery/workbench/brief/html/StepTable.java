// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.markup.Element;

/** The accessible twin of a relation's figure. */
record StepTable(Linker linker) {
  Element draw(Relation relation) {
    Element rows = Element.named("tbody");
    for (Relation.Step step : relation.steps()) {
      Element row = Element.named("tr");
      row.add(Element.named("th").with("scope", "row").text(step.label()));
      for (QuadClass quad : QuadClass.values()) {
        row.add(linker.cell(step.count(quad)));
      }
      row.add(linker.cell(step.incidents()));
      row.add(linker.cell(step.net()));
      row.add(Element.named("td").text(step.coverage().label()));
      rows.add(row);
    }
    Element table = Element.named("table", "steps");
    table.add(
        Blocks.headRow(
            List.of(
                "Step",
                "Words of cooperation",
                "Deeds of cooperation",
                "Words of conflict",
                "Deeds of conflict",
                "Incidents",
                "Net score",
                "Coverage")),
        rows);
    return Blocks.scrolling("The figure as a table: " + relation.name(), table);
  }
}
