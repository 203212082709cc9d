// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.Scale;
import org.chancery.store.record.RecordedEvent;
import org.chancery.workbench.brief.evidence.Correction;
import org.chancery.workbench.brief.evidence.Party;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.RegisterEvent;

/** The events in full, as many as a page bears. */
final class RegisterSection {
  /** Events that a page holds; the strongest, where there are more. */
  static final int MOST = 2_500;

  private final Matter matter;
  private final ActorNames names;
  private final ReadingWords readings;

  RegisterSection(Matter matter, ActorNames names) {
    this.matter = matter;
    this.names = names;
    this.readings = new ReadingWords(matter);
  }

  /** The register of some events, and of those that an analyst rejected. */
  Register register(Set<EventId> wanted) {
    List<RecordedEvent> events =
        matter.events().stream()
            .filter(event -> wanted.contains(event.event().id()) || event.rejected())
            .toList();
    Map<Long, List<EventId>> codings = new TreeMap<>();
    events.forEach(
        event ->
            codings
                .computeIfAbsent(event.incident(), number -> new ArrayList<>())
                .add(event.event().id()));
    Set<EventId> kept = new HashSet<>();
    events.stream()
        .sorted(Comparator.comparing(this::strength).reversed())
        .limit(MOST)
        .forEach(event -> kept.add(event.event().id()));
    return new Register(
        events.stream()
            .filter(event -> kept.contains(event.event().id()))
            .map(event -> registered(event, codings.getOrDefault(event.incident(), List.of())))
            .toList(),
        events.size(),
        "chancery events %s --actor %s --period %s"
            .formatted(
                matter.place(),
                matter.dealings().scope().focus().value(),
                matter.dealings().scope().period()));
  }

  private double strength(RecordedEvent event) {
    Scale scale = matter.dealings().scope().scale();
    return event.event().act().on(scale).map(s -> s.value().abs().doubleValue()).orElse(0d);
  }

  private RegisterEvent registered(RecordedEvent recorded, List<EventId> codings) {
    Event event = recorded.event();
    return new RegisterEvent(
        event.id(),
        event.date(),
        event.actors().stream().map(this::party).toList(),
        event.recipients().stream().map(this::party).toList(),
        event.mutual(),
        Labels.act(event.act()),
        event.act().quad(),
        event.status(),
        event.historical(),
        event.act().on(matter.dealings().scope().scale()),
        event.says(),
        event.venue().map(this::venue).orElse(""),
        event.confidence(),
        recorded.reports(),
        codings.stream().filter(other -> !other.equals(event.id())).toList(),
        corrections(event.id()),
        readings.of(recorded),
        provenance(event));
  }

  private Party party(Participant participant) {
    return new Party(
        participant.principal(),
        names.of(participant.principal()),
        participant.who().mention().equals(participant.principal().value())
            ? ""
            : participant.who().mention(),
        participant.person().map(names::of),
        participant.rank(),
        participant.attendance());
  }

  private String venue(Venue venue) {
    String state = venue.state().map(names::of).orElse("");
    if (venue.name().isEmpty() || state.isEmpty() || venue.name().contains(state)) {
      return venue.name().isEmpty() ? state : venue.name();
    }
    return venue.name() + ", " + state;
  }

  private static Provenance provenance(Event event) {
    Provenance given = event.provenance();
    return given.source().isEmpty()
        ? new Provenance(
            given.file(),
            given.line(),
            event.id().feed(),
            given.place(),
            given.document(),
            given.sentence(),
            given.span())
        : given;
  }

  private List<Correction> corrections(EventId event) {
    return matter.edits().of(event).stream()
        .flatMap(correction -> correction.edits().stream())
        .map(CorrectionWords::of)
        .toList();
  }
}
