// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Indicator;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.figure.IndicatorFigure;
import org.chancery.workbench.markup.Element;

/** Series that are not events. */
record IndicatorBlock(Brief brief, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Indicators");
    if (brief.indicators().isEmpty()) {
      return section.add(Blocks.paragraph("empty", "No indicator is recorded."));
    }
    Element grid = Element.named("div", "indicators");
    for (int i = 0; i < brief.indicators().size(); i++) {
      grid.add(indicator(brief.indicators().get(i), "i" + (i + 1)));
    }
    return section.add(grid);
  }

  private Element indicator(Indicator indicator, String id) {
    List<IndicatorFigure.Reading> readings =
        indicator.readings().stream()
            .map(
                r ->
                    new IndicatorFigure.Reading(
                        r.date(), r.value().value().doubleValue(), r.value().text()))
            .toList();
    String title =
        "%s: %s, in %s".formatted(indicator.actorName(), indicator.name(), indicator.unit());
    Element part = Element.named("article");
    part.add(
        Element.named("h3")
            .text(indicator.actorName() + ": " + indicator.name() + " ")
            .add(Blocks.span("unit", indicator.unit())));
    part.add(new IndicatorFigure(id, title, span(indicator), readings).draw());
    Element list = Element.named("ul", "readings");
    indicator.readings().forEach(reading -> list.add(item(reading)));
    return part.add(list);
  }

  /** The time of the brief, and that of readings which lie before or after it. */
  private Period span(Indicator indicator) {
    Period span = brief.masthead().period();
    for (Indicator.Reading reading : indicator.readings()) {
      LocalDate earliest = reading.date().earliest();
      LocalDate latest = reading.date().latest();
      span = earliest.equals(LocalDate.MIN) ? span : span.span(new Period(earliest, earliest));
      span = latest.equals(LocalDate.MAX) ? span : span.span(new Period(latest, latest));
    }
    return span;
  }

  private Element item(Indicator.Reading reading) {
    Element item = Element.named("li");
    item.add(Blocks.span("when", DateWords.of(reading.date()) + ": "));
    item.add(linker.number(reading.value()));
    if (reading.value().reference() instanceof Reference.Line line) {
      item.add(linker.citation(line.source(), line.place()));
    }
    return reading.remark().isEmpty()
        ? item
        : item.add(Blocks.span("remark", " " + reading.remark()));
  }
}
