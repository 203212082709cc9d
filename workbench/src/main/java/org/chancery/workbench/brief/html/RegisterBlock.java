// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.workbench.brief.evidence.Correction;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.MarkedText;
import org.chancery.workbench.brief.evidence.Party;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/** The events in full, by year. */
final class RegisterBlock {
  private final Register register;
  private final Linker linker;

  RegisterBlock(Register register, Linker linker) {
    this.register = register;
    this.linker = linker;
  }

  Element draw() {
    Element section = Blocks.section("Register of events");
    if (register.events().isEmpty()) {
      section.add(Blocks.paragraph("empty", "No event is in the register."));
    }
    if (!register.complete()) {
      section.add(
          Element.named("p", "aside")
              .text(
                  "The register holds %d of %d events. This lists them all: "
                      .formatted(register.events().size(), register.total()))
              .add(Element.named("code").text(register.command())));
    }
    String heading = "";
    Element list = Element.named("ol");
    for (int i = 0; i < register.events().size(); i++) {
      RegisterEvent event = register.events().get(i);
      if (!heading.equals(year(event))) {
        heading = year(event);
        list = Element.named("ol", "register");
        section.add(Element.named("h3").text(heading), list);
      }
      list.add(entry(event, i + 1));
    }
    return section;
  }

  private static String year(RegisterEvent event) {
    LocalDate earliest = event.date().earliest();
    return earliest.equals(LocalDate.MIN)
        ? "Beginning not known"
        : Integer.toString(earliest.getYear());
  }

  private Element entry(RegisterEvent event, int number) {
    Element item = Element.named("li", event.rejected() ? "rejected" : "event");
    item.at(Linker.anchor(event.id()));
    item.add(Blocks.span("number", Integer.toString(number)));
    Element body = Element.named("div");
    body.add(
        Element.named("p", "when")
            .text(DateWords.of(event.date()) + " ")
            .add(Element.named("code").text(event.date().text())));
    body.add(
        Element.named("p", "what")
            .add(Element.named("b").text(event.parties()))
            .text(": " + event.says())
            .add(linker.citation(event.provenance().source(), event.provenance().place())));
    body.add(Element.named("p", "facts").text(String.join(" · ", facts(event))));
    addOrigin(body, event);
    event.remarks().forEach(remark -> body.add(Blocks.paragraph("remark", remark)));
    event.corrections().forEach(correction -> body.add(correction(correction)));
    return item.add(body);
  }

  private static List<String> facts(RegisterEvent event) {
    List<String> facts = new ArrayList<>();
    if (event.status() != Status.OCCURRED) {
      facts.add(status(event.status()));
    }
    facts.add(event.act().isEmpty() ? "act of no codebook" : event.act());
    event.quad().ifPresent(quad -> facts.add(quad.label()));
    event.scoreText().ifPresent(score -> facts.add("score " + score));
    parties(event.who()).ifPresent(facts::add);
    parties(event.whom()).ifPresent(facts::add);
    if (!event.venue().isEmpty()) {
      facts.add("in " + event.venue());
    }
    if (event.historical()) {
      facts.add("told as background");
    }
    event.confidence().ifPresent(c -> facts.add("coder's confidence " + c.toPlainString()));
    if (event.reports() > 1) {
      facts.add(event.reports() + " reports");
    }
    return facts;
  }

  private static String status(Status status) {
    return switch (status) {
      case OCCURRED -> "occurred";
      case ANNOUNCED -> "ANNOUNCED: to happen later";
      case HYPOTHETICAL -> "HYPOTHETICAL: may happen";
      case NEGATED -> "NEGATED: said not to have happened";
      case DISPUTED -> "DISPUTED: a party denies it";
    };
  }

  private static Optional<String> parties(List<Party> parties) {
    String told =
        parties.stream()
            .filter(party -> !party.particulars().isEmpty())
            .map(party -> party.name() + ": " + String.join(", ", party.particulars()))
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? Optional.empty() : Optional.of(told);
  }

  private void addOrigin(Element body, RegisterEvent event) {
    Provenance origin = event.provenance();
    Element words = Element.named("p", "origin");
    words.add(Element.named("code").text(event.id().value()));
    words.text(" · " + origin.file() + (origin.line() > 0 ? ", line " + origin.line() : ""));
    origin.document().ifPresent(document -> addDocument(words, document));
    if (!event.sameIncident().isEmpty()) {
      words.text(" · same incident: ");
      event.sameIncident().forEach(id -> words.add(linker.event(id, id.value())).text(" "));
    }
    body.add(words);
    origin.sentence().ifPresent(s -> body.add(sentence(s, origin.span())));
  }

  private static Element sentence(String said, Optional<Provenance.Span> span) {
    Element sentence = Element.named("p", "sentence").text("“");
    MarkedText marked = MarkedText.of(said, span);
    sentence.text(marked.before());
    if (!marked.marked().isEmpty()) {
      sentence.add(Element.named("mark").text(marked.marked()));
    }
    return sentence.text(marked.after() + "”");
  }

  private static void addDocument(Element words, String document) {
    words.text(" · ");
    Optional<Link> link = Link.toWeb(document);
    if (link.isPresent()) {
      words.add(Element.named("a").href(link.get()).text("document"));
    } else {
      words.add(Element.named("code").text(document));
    }
  }

  private static Element correction(Correction correction) {
    String change = correction.change().isEmpty() ? "" : ": " + correction.change();
    return Element.named("p", "correction")
        .add(Blocks.span("fix", "✎ " + correction.kind().label()))
        .text("%s. Reason: %s (%s)".formatted(change, correction.reason(), correction.signature()));
  }
}
