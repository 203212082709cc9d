// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.PartnerTable;
import org.chancery.workbench.figure.MixFigure;
import org.chancery.workbench.markup.Element;

/** The table of partners. */
record PartnerBlock(PartnerTable table, Linker linker) {
  private static final String BARS =
      " conflict to the left, cooperation to the right, deeds dark; their length grows with the"
          + " square root of the number of incidents.";

  Element draw() {
    Element section = Blocks.section("Partners");
    if (table.rows().isEmpty()) {
      return section.add(Blocks.paragraph("empty", "No partner is recorded."));
    }
    section.add(Element.named("p", "caption").add(linker.prose(table.caption())));
    section.add(Blocks.scrolling("Table of partners", drawTable()));
    signs(section);
    Element meanings = Element.named("dl", "meanings");
    for (PartnerTable.Column column : table.columns()) {
      Blocks.define(meanings, column.label(), Element.named("span").text(column.explanation()));
    }
    section.add(Blocks.details("What the columns mean", meanings));
    table.remarks().forEach(r -> section.add(Element.named("p", "aside").add(linker.prose(r))));
    return section;
  }

  private Element drawTable() {
    Element head = Element.named("tr");
    head.add(Element.named("th").with("scope", "col").text("Partner"));
    for (PartnerTable.Column column : table.columns()) {
      String classes =
          switch (column.kind()) {
            case NUMBER -> "q";
            case PASSAGE -> "w";
            case MIX -> "q m";
          };
      head.add(Element.named("th", classes).with("scope", "col").text(column.label()));
    }
    Element rows = Element.named("tbody");
    long most = most();
    for (PartnerTable.Row row : table.rows()) {
      Element cells =
          Element.named("tr").add(Element.named("th").with("scope", "row").text(row.name()));
      row.cells().forEach(cell -> cells.add(draw(cell, most)));
      rows.add(cells);
    }
    return Element.named("table", "partners").add(Element.named("thead").add(head), rows);
  }

  private Element draw(Cell cell, long most) {
    return cell instanceof Cell.Mix mix
        ? Element.named("td", "bar").add(new MixFigure(mix.counts(), most).draw())
        : linker.cell(cell);
  }

  /** The largest number of incidents in any row's bar. */
  private long most() {
    long most = 1;
    for (PartnerTable.Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Mix mix) {
          most = Math.max(most, mix.counts().values().stream().mapToLong(Long::longValue).sum());
        }
      }
    }
    return most;
  }

  /** What the signs in the table stand for: those that occur in it. */
  private void signs(Element section) {
    Set<Cell.Why> used = new TreeSet<>();
    for (PartnerTable.Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Absent absent) {
          used.add(absent.why());
        }
      }
    }
    Element words = Element.named("p", "signs");
    used.forEach(
        why -> words.add(Element.named("b").text(why.sign())).text(" " + why.label() + ". "));
    if (table.columns().stream().anyMatch(column -> column.kind() == PartnerTable.Kind.MIX)) {
      words.add(Element.named("b").text("Bars")).text(BARS);
    }
    section.add(words);
  }
}
