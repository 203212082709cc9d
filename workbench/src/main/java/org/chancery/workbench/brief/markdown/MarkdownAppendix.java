// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Method;
import org.chancery.workbench.brief.Origin;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.SourceNote;
import org.chancery.workbench.markup.Link;

/** Limits and method, the register, the sources and the origin. */
record MarkdownAppendix(Brief brief, MarkdownLinker linker, MarkdownPage page) {
  void write() {
    method(brief.method());
    new MarkdownRegister(linker, page).write(brief.register());
    sources();
    origin(brief.origin());
  }

  private void method(Method method) {
    page.heading(2, "Limits");
    method.limits().forEach(limit -> page.item(linker.prose(limit)));
    if (!method.reversals().isEmpty()) {
      page.heading(3, "What would change this");
      method.reversals().forEach(reversal -> page.item(linker.prose(reversal)));
    }
    page.heading(2, "Method");
    for (Method.Entry entry : method.entries()) {
      Prose said = entry.explanation();
      page.item(
          "**%s.** %s %s"
              .formatted(escape(entry.term()), linker.prose(said), escape(entry.reference()))
              .stripTrailing());
    }
  }

  private void sources() {
    page.heading(2, "Sources");
    for (SourceNote note : brief.sources()) {
      page.item(escape(note.brief()) + "[^" + note.number() + "]");
    }
    page.gap();
    brief.sources().forEach(note -> page.line(footnote(note)));
  }

  private static String footnote(SourceNote note) {
    StringBuilder words = new StringBuilder("[^" + note.number() + "]: ");
    words.append(escape(note.reference()));
    note.address().ifPresent(address -> words.append(' ').append(address(address)));
    note.coverage().ifPresent(coverage -> words.append(" (").append(coverage.label()).append(')'));
    return words.append(note.remark().isEmpty() ? "" : " " + escape(note.remark())).toString();
  }

  private static String address(String address) {
    return Link.toWeb(address)
        .map(link -> MarkdownText.link(address, link))
        .orElseGet(() -> MarkdownText.code(address));
  }

  private void origin(Origin origin) {
    page.heading(2, "Origin");
    page.item("Cite: " + escape(origin.citation().full()));
    page.item("In running text: " + escape(origin.citation().brief()));
    page.item("Command: " + MarkdownText.code(origin.command()));
    if (!origin.lock().isEmpty()) {
      page.item("Lock: " + MarkdownText.code(origin.lock()));
    }
    for (Origin.Input input : origin.inputs()) {
      page.item(
          "Input: %s, %d rows, SHA-256 %s"
              .formatted(escape(input.file()), input.rows(), MarkdownText.code(input.sha256())));
    }
  }
}
