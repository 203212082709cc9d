// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;

/** Invented events of several parties. */
final class MadeEvents {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  private MadeEvents() {}

  static Event of(String id, String date, List<String> actors, List<String> recipients) {
    return new Event(
        new EventId(id),
        Edtf.parse(date),
        Optional.empty(),
        side(actors),
        side(recipients),
        new Coding(Optional.of(EventType.ACCUSE), Optional.empty(), Set.of(), Optional.empty())
            .act(Ontology.bundled()),
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        id,
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<Participant> side(List<String> names) {
    return names.stream()
        .map(name -> Participant.present(REGISTRY.resolve(name, LocalDate.of(2018, 1, 1))))
        .toList();
  }
}
