// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Indicator;
import org.chancery.workbench.brief.Standing;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Reference;

/** Standing in organisations, and indicators. */
record MarkdownTables(Brief brief, MarkdownLinker linker, MarkdownPage page) {
  void write() {
    standing();
    indicators();
  }

  private void standing() {
    page.heading(2, "Standing in organisations");
    if (brief.standing().isEmpty()) {
      page.paragraph("No standing is recorded.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Standing row : brief.standing()) {
      rows.add(
          List.of(
              escape(row.organisationName()),
              escape(row.actorName()),
              escape(row.status().replace('-', ' ')),
              row.from().map(DateWords::of).orElse("not known"),
              row.to().map(DateWords::of).orElse("open or unknown"),
              escape(row.says()) + linker.citation(row.source(), row.place())));
    }
    page.table(List.of("Where", "Who", "As", "From", "To", "The source says"), rows);
  }

  private void indicators() {
    page.heading(2, "Indicators");
    if (brief.indicators().isEmpty()) {
      page.paragraph("No indicator is recorded.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : brief.indicators()) {
      indicator.readings().forEach(reading -> rows.add(reading(indicator, reading)));
    }
    page.table(List.of("Whose", "What", "When", "Value", "Unit", "Source and remark"), rows);
  }

  private List<String> reading(Indicator indicator, Indicator.Reading reading) {
    String source =
        reading.value().reference() instanceof Reference.Line line
            ? linker.citation(line.source(), line.place())
            : "";
    return List.of(
        escape(indicator.actorName()),
        escape(indicator.name()),
        DateWords.of(reading.date()),
        linker.number(reading.value()),
        escape(indicator.unit()),
        (source + " " + escape(reading.remark())).strip());
  }
}
