// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.time.LocalDate;
import java.util.List;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.Exhibit;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/**
 * What each number rests on. On a screen the style sheet shows one exhibit at a time, the one that
 * was linked to, as a sheet over the page; on paper and without styles they are an appendix.
 */
final class ExhibitBlock {
  /** Where a sheet's close button leads: to nothing, at the place where the reader is. */
  static final Anchor CLOSED = new Anchor("closed");

  /** Exhibits with more events list numbers instead of whole lines. */
  private static final int LINES_AT_MOST = 30;

  private static final int PLACES_AT_MOST = 3;

  private final EvidenceIndex index;
  private final Linker linker;

  ExhibitBlock(EvidenceIndex index, Linker linker) {
    this.index = index;
    this.linker = linker;
  }

  Element draw() {
    Element section = Blocks.section("Exhibits");
    section.add(
        Blocks.paragraph(
            "aside",
            "What each number rests on: %d exhibits. On a screen, each opens from its number; in print they follow here, and #e12 beside a number means exhibit e12."
                .formatted(index.exhibits().size())));
    Element all = Element.named("div", "exhibits");
    index.exhibits().forEach(exhibit -> all.add(draw(exhibit)));
    return section.add(all);
  }

  private Element draw(Exhibit exhibit) {
    Element sheet = Element.named("div", "exhibit").at(new Anchor(exhibit.name()));
    sheet.add(
        Element.named("p", "title")
            .add(Element.named("b").text(exhibit.name()))
            .text(" " + size(exhibit.reference()))
            .add(Element.named("a", "close").href(Link.to(CLOSED)).text("Close")));
    sheet.add(Blocks.paragraph("aside", "Behind " + places(exhibit) + "."));
    if (exhibit.reference() instanceof Reference.Events set) {
      addEvents(sheet, set);
    } else if (exhibit.reference() instanceof Reference.Line line) {
      addLine(sheet, line);
    } else if (exhibit.reference() instanceof Reference.Rows rows) {
      addRows(sheet, rows);
    }
    return sheet;
  }

  private static String size(Reference reference) {
    if (reference instanceof Reference.Events set) {
      return switch (set.events().size()) {
        case 0 -> "no event";
        case 1 -> "1 coded event";
        default -> set.events().size() + " coded events";
      };
    }
    return reference instanceof Reference.Line ? "1 line" : "rows of the record";
  }

  private static String places(Exhibit exhibit) {
    List<String> places = exhibit.shownAs();
    int shown = Math.min(PLACES_AT_MOST, places.size());
    String more = places.size() > shown ? "; and %d more".formatted(places.size() - shown) : "";
    return String.join("; ", places.subList(0, shown)) + more;
  }

  private void addEvents(Element sheet, Reference.Events set) {
    if (set.events().isEmpty()) {
      sheet.add(
          Blocks.paragraph(
              "none",
              "No event: none is recorded where the sources cover. Where they do not cover, the page says “not covered” and gives no number."));
      return;
    }
    List<RegisterEvent> held = index.registered(set.events());
    sheet.add(held.size() > LINES_AT_MOST ? numbers(held) : lines(held));
    int missing = set.events().size() - held.size();
    if (missing > 0) {
      sheet.add(
          Blocks.paragraph(
              "aside",
              "%d of %d codings are not in this register."
                  .formatted(missing, set.events().size())));
    }
    set.command()
        .ifPresent(
            command ->
                sheet.add(
                    Element.named("p", "aside")
                        .text("Lists exactly these: ")
                        .add(Element.named("code").text(command))));
  }

  private Element lines(List<RegisterEvent> held) {
    Element list = Element.named("ul");
    for (RegisterEvent event : held) {
      Element line = Element.named("li");
      line.add(linker.event(event.id(), event.date().text()));
      line.text(" " + event.parties() + ": " + event.says());
      line.add(Linker.correctionMark(event));
      list.add(line.add(linker.citation(event.provenance().source(), "")));
    }
    return list;
  }

  /** Numbers of the register, by year: a long exhibit stays small. */
  private Element numbers(List<RegisterEvent> held) {
    Element words = Element.named("p", "numbers");
    words.text("By their numbers in the register: ");
    String year = "";
    for (RegisterEvent event : held) {
      LocalDate earliest = event.date().earliest();
      String its = earliest.equals(LocalDate.MIN) ? "?" : Integer.toString(earliest.getYear());
      if (!its.equals(year)) {
        year = its;
        words.add(Element.named("b").text(year)).text(" ");
      }
      String number = index.ordinal(event.id()).map(String::valueOf).orElse("?");
      words.add(linker.event(event.id(), number)).text(event.corrections().isEmpty() ? " " : "✎ ");
    }
    return words;
  }

  private void addLine(Element sheet, Reference.Line line) {
    sheet.add(
        Element.named("p")
            .text("%s, line %d".formatted(line.file(), line.line()))
            .add(linker.citation(line.source(), line.place())));
  }

  private static void addRows(Element sheet, Reference.Rows rows) {
    sheet.add(
        Element.named("p")
            .text("No events but " + rows.rows() + ". This lists them: ")
            .add(Element.named("code").text(rows.command())));
  }
}
