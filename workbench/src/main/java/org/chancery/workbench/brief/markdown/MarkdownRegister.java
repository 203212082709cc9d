// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.workbench.brief.evidence.Correction;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.MarkedText;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.markup.Link;

/** The register of events as a numbered list. */
record MarkdownRegister(MarkdownLinker linker, MarkdownPage page) {
  void write(Register register) {
    page.heading(2, "Register of events");
    if (!register.complete()) {
      page.paragraph(
          "The register holds %d of %d events. This lists them all: %s"
              .formatted(
                  register.events().size(),
                  register.total(),
                  MarkdownText.code(register.command())));
    }
    int number = 1;
    for (RegisterEvent event : register.events()) {
      page.line(number++ + ". " + entry(event));
    }
  }

  private String entry(RegisterEvent event) {
    String says = event.rejected() ? "~~" + escape(event.says()) + "~~" : escape(event.says());
    List<String> facts = new ArrayList<>();
    if (event.status() != Status.OCCURRED) {
      facts.add("**" + event.status().label() + "**");
    }
    facts.add(event.act().isEmpty() ? "act of no codebook" : escape(event.act()));
    event.quad().ifPresent(quad -> facts.add(quad.label()));
    event.scoreText().ifPresent(score -> facts.add("score " + escape(score)));
    facts.add(linker.event(event.id(), event.id().value()));
    facts.add(file(event.provenance()));
    document(event).ifPresent(facts::add);
    event
        .provenance()
        .sentence()
        .map(said -> sentence(MarkedText.of(said, event.provenance().span())))
        .ifPresent(facts::add);
    event.remarks().forEach(remark -> facts.add(escape(remark)));
    event.corrections().forEach(correction -> facts.add(correction(correction)));
    return "%s: **%s**: %s%s — %s"
        .formatted(
            DateWords.of(event.date()),
            escape(event.parties()),
            says,
            linker.citation(event.provenance().source(), event.provenance().place()),
            String.join("; ", facts));
  }

  private static String file(Provenance origin) {
    return escape(origin.file()) + (origin.line() > 0 ? ":" + origin.line() : "");
  }

  private static String sentence(MarkedText said) {
    return said.marked().isBlank()
        ? "“" + escape(said.before() + said.marked() + said.after()) + "”"
        : "“%s**%s**%s”"
            .formatted(escape(said.before()), escape(said.marked()).strip(), escape(said.after()));
  }

  private static Optional<String> document(RegisterEvent event) {
    return event
        .provenance()
        .document()
        .map(
            document ->
                Link.toWeb(document)
                    .map(link -> MarkdownText.link("document", link))
                    .orElseGet(() -> MarkdownText.code(document)));
  }

  private static String correction(Correction correction) {
    String change = correction.change().isEmpty() ? "" : ": " + escape(correction.change());
    return "✎ %s%s (reason: %s; %s)"
        .formatted(
            correction.kind().label(),
            change,
            escape(correction.reason()),
            escape(correction.signature()));
  }
}
