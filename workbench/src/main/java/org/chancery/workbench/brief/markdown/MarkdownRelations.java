// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.DateWords;

/** The main relations and the timeline: what the HTML file draws, as tables and lists. */
record MarkdownRelations(Brief brief, MarkdownLinker linker, MarkdownPage page) {
  void write() {
    page.heading(2, "Relations");
    brief.relations().forEach(this::relation);
    timeline();
  }

  private void relation(Relation relation) {
    page.heading(3, brief.masthead().focusName() + " and " + relation.name());
    page.paragraph(linker.prose(relation.reading()));
    page.paragraph(escape(relation.netLabel()) + ".");
    List<List<String>> rows = new ArrayList<>();
    for (Relation.Step step : relation.steps()) {
      List<String> cells = new ArrayList<>(List.of(escape(step.label())));
      for (QuadClass quad : QuadClass.values()) {
        cells.add(linker.cell(step.count(quad)));
      }
      cells.add(linker.cell(step.incidents()));
      cells.add(linker.cell(step.net()));
      cells.add(step.coverage().label());
      rows.add(cells);
    }
    List<String> head = new ArrayList<>(List.of("Step"));
    for (QuadClass quad : QuadClass.values()) {
      head.add(quad.label());
    }
    head.addAll(List.of("incidents", "net", "coverage"));
    page.table(head, rows);
    marks("Events flagged", relation.marks());
    marks("Date wider than a step: in no step above", relation.unplaced());
  }

  private void marks(String title, List<Relation.Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    page.paragraph(title + ":");
    marks.forEach(
        mark ->
            page.item(DateWords.of(mark.date()) + ": " + linker.event(mark.event(), mark.label())));
    page.gap();
  }

  private void timeline() {
    page.heading(2, "Timeline");
    brief
        .timeline()
        .lanes()
        .forEach(
            lane ->
                page.item(escape(lane.name()) + ", marks in its lane: " + lane.entries().size()));
    page.gap();
    String remark = linker.prose(brief.timeline().remark());
    page.paragraph(("The register below has the events in order. " + remark).stripTrailing());
  }
}
