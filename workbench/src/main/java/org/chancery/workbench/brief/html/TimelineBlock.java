// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Timeline;
import org.chancery.workbench.figure.Format;
import org.chancery.workbench.figure.TimelineFigure;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/** All events in lanes. */
record TimelineBlock(Brief brief, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Timeline");
    Timeline timeline = brief.timeline();
    if (timeline.lanes().isEmpty()) {
      return section.add(Blocks.paragraph("empty", "No event is recorded."));
    }
    TimelineFigure figure = figure(true);
    Element caption =
        Element.named("figcaption")
            .text(
                "Events of %s by partner; an event with several partners stands in each lane. "
                    .formatted(brief.masthead().focusName()))
            .text(outside(figure.outside()))
            .add(linker.prose(timeline.remark()))
            .text(" The same in words: the ")
            .add(Element.named("a").href(Link.to(new Anchor("register"))).text("register"))
            .text(".");
    return section.add(
        Element.named("figure")
            .add(figure.draw(Format.WIDE), figure(false).draw(Format.NARROW))
            .add(caption));
  }

  private static String outside(int marks) {
    return marks == 0
        ? ""
        : "Before or after the time shown, and not drawn: %d marks. ".formatted(marks);
  }

  /** The figure; where nothing can rest on a mark it does without the words for that. */
  private TimelineFigure figure(boolean withWords) {
    List<TimelineFigure.Lane> lanes =
        brief.timeline().lanes().stream()
            .map(
                lane ->
                    new TimelineFigure.Lane(
                        lane.name(),
                        lane.entries().stream().map(entry -> mark(entry, withWords)).toList()))
            .toList();
    return new TimelineFigure(
        "timeline-figure",
        "Events of " + brief.masthead().focusName() + " by partner",
        brief.timeline().span(),
        lanes);
  }

  private TimelineFigure.Mark mark(Timeline.Entry entry, boolean withWords) {
    return new TimelineFigure.Mark(
        entry.date(),
        entry.quad(),
        entry.status(),
        entry.corrected(),
        withWords ? entry.date().text() + ": " + entry.label() : "",
        linker.eventLink(entry.event()));
  }
}
