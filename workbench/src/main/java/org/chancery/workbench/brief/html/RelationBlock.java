// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.figure.CoverageState;
import org.chancery.workbench.figure.Format;
import org.chancery.workbench.figure.RelationFigure;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;

/** The main relations, each told, drawn and listed. */
record RelationBlock(Brief brief, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Relations");
    if (brief.relations().isEmpty()) {
      return section.add(Blocks.paragraph("empty", "No main relation is named or recorded."));
    }
    for (int i = 0; i < brief.relations().size(); i++) {
      section.add(relation(brief.relations().get(i), "r" + (i + 1)));
    }
    return section;
  }

  private Element relation(Relation relation, String id) {
    Element part = Element.named("article", "relation");
    part.at(Anchor.of("relation-" + relation.partner().value()));
    part.add(Element.named("h3").text(brief.masthead().focusName() + " and " + relation.name()));
    part.add(Element.named("p").add(linker.prose(relation.reading())));
    if (relation.steps().isEmpty()) {
      part.add(Blocks.paragraph("empty", "There is no step to draw."));
      return addLists(part, relation);
    }
    RelationFigure figure = new RelationPicture(brief, linker).of(relation, id);
    part.add(
        Element.named("figure")
            .add(figure.draw(Format.WIDE), figure.draw(Format.NARROW))
            .add(caption(relation)));
    addLists(part, relation);
    return part.add(
        Blocks.details(
            "The figure as a table: " + relation.name(), new StepTable(linker).draw(relation)));
  }

  private Element caption(Relation relation) {
    Element caption = Element.named("figcaption");
    caption.text(
        "Incidents per %s with %s. ".formatted(brief.masthead().grain().label(), relation.name()));
    caption.text(signs(relation));
    caption.text("Sources until " + DateWords.of(Edtf.of(brief.masthead().cutOff())) + ": ");
    relation.sources().forEach(source -> caption.add(linker.citation(source, "")));
    return caption;
  }

  /** What the signs stand for: those that are in the figure. */
  private static String signs(Relation relation) {
    Set<CoverageState> states = EnumSet.noneOf(CoverageState.class);
    relation.steps().forEach(step -> states.add(step.coverage()));
    StringBuilder words = new StringBuilder();
    if (states.contains(CoverageState.NOT_COVERED)) {
      words.append("Hatched ground: not covered. ");
    }
    if (states.contains(CoverageState.PARTLY_COVERED)) {
      words.append("Faintly hatched: partly covered. ");
    }
    if (states.contains(CoverageState.SELECTIVE)) {
      words.append("Dotted frame: selective sources, described and not made into rates. ");
    }
    if (relation.steps().stream().anyMatch(step -> withoutInterval(step.net()))) {
      words.append("Hollow dot: too few incidents for an interval. ");
    }
    return words.toString();
  }

  private static boolean withoutInterval(Cell net) {
    return net instanceof Cell.Amount amount && amount.quantity().interval().isEmpty();
  }

  private Element addLists(Element part, Relation relation) {
    addList(part, "Events flagged", relation.marks(), "marks", false);
    addList(part, "Date wider than a step: in no bar", relation.unplaced(), "marks", true);
    return part;
  }

  private void addList(
      Element part, String title, List<Relation.Mark> marks, String classes, boolean letters) {
    if (marks.isEmpty()) {
      return;
    }
    Element list = Element.named("ol", classes);
    for (int i = 0; i < marks.size(); i++) {
      list.add(item(marks.get(i), letters ? RelationPicture.letter(i) : Integer.toString(i + 1)));
    }
    part.add(Element.named("h4").text(title), list);
  }

  private Element item(Relation.Mark mark, String number) {
    Element item = Element.named("li");
    item.add(Blocks.span("number", number));
    Element words = Element.named("span");
    words.add(Blocks.span("when", DateWords.of(mark.date()) + ": "));
    words.add(linker.event(mark.event(), mark.label()));
    linker.index().event(mark.event()).ifPresent(event -> addSource(words, event));
    return item.add(words);
  }

  private void addSource(Element item, RegisterEvent event) {
    item.add(Linker.correctionMark(event));
    item.add(linker.citation(event.provenance().source(), event.provenance().place()));
  }
}
