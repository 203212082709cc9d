// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import java.util.Optional;
import org.chancery.model.source.Coverage;
import org.chancery.workbench.brief.evidence.SourceNote;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/** The numbered source notes. */
record SourceBlock(List<SourceNote> notes) {
  Element draw() {
    Element section = Blocks.section("Sources");
    Element list = Element.named("ol", "sources");
    notes.forEach(note -> list.add(item(note)));
    return section.add(list);
  }

  private static Element item(SourceNote note) {
    Element item = Element.named("li").at(Linker.anchor(note));
    item.add(Blocks.span("number", "[" + note.number() + "]"));
    Element body = Element.named("div");
    body.add(address(Element.named("p").text(note.reference()), note));
    note.coverage().ifPresent(coverage -> body.add(coverage(coverage, note)));
    if (!note.remark().isEmpty()) {
      body.add(Blocks.paragraph("aside", note.remark()));
    }
    return item.add(body);
  }

  private static Element address(Element words, SourceNote note) {
    if (note.address().isEmpty()) {
      return words;
    }
    Optional<Link> link = note.address().flatMap(Link::toWeb);
    words.text(" ");
    return link.isPresent()
        ? words.add(Element.named("a", "address").href(link.get()).text(note.address().get()))
        : words.add(Element.named("code").text(note.address().get()));
  }

  private static Element coverage(Coverage coverage, SourceNote note) {
    String span = note.covers().map(p -> " " + p.first() + " to " + p.last()).orElse("");
    String meaning =
        switch (coverage) {
          case SYSTEMATIC -> "where it is silent, it saw nothing.";
          case SELECTIVE -> "somebody chose what to mention; silence means nothing.";
        };
    return Element.named("p", "coverage")
        .add(Blocks.span("tag " + coverage.label(), coverage.label()))
        .text(span + ": " + meaning);
  }
}
