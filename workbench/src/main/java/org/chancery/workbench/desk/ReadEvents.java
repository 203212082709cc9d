// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.ontology.EventType;
import org.chancery.workbench.brief.evidence.MarkedText;
import org.chancery.workbench.check.Candidate;
import org.chancery.workbench.text.CaseTexts;

/* The events that the coder read, for people to check: as it coded them, whatever was corrected. */
record ReadEvents(CaseTexts texts) {
  List<Candidate> candidates() {
    return texts.events().stream().map(ReadEvents::candidate).flatMap(Optional::stream).toList();
  }

  private static Optional<Candidate> candidate(Event event) {
    return event.act().type().map(type -> candidate(event, type));
  }

  private static Candidate candidate(Event event, EventType type) {
    Provenance origin = event.provenance();
    return new Candidate(
        event.id(),
        origin.document().orElse(origin.file()),
        origin
            .sentence()
            .map(said -> Candidate.marked(MarkedText.of(said, origin.span())))
            .orElse(""),
        names(event.actors()),
        names(event.recipients()),
        type,
        event.status().label(),
        event.date().text());
  }

  private static String names(List<Participant> side) {
    return side.stream()
        .map(one -> one.principal().value())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
