// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.calibration;

import java.nio.file.Path;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Ontology;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;

/**
 * The incidents of a record that occurred on a known day and are of a known type, between states,
 * organisations and others that relations can be had with.
 */
final class RecordEvents {
  private RecordEvents() {}

  static Events of(Path file) {
    ActorRegistry registry = ActorRegistry.bundled();
    Events.Gatherer gatherer = new Events.Gatherer();
    try (RecordFile record = RecordFile.read(file, registry, Ontology.bundled())) {
      for (Incident incident : record.incidents(IncidentQuery.ofAny(Set.of()))) {
        if (isPartner(registry, incident.source()) && isPartner(registry, incident.target())) {
          add(incident, gatherer);
        }
      }
    }
    return gatherer.events();
  }

  private static void add(Incident incident, Events.Gatherer gatherer) {
    if (incident.date().day().isPresent() && incident.act().type().isPresent()) {
      gatherer.add(
          (int) incident.date().day().get().toEpochDay(),
          incident.source().value(),
          incident.act().type().get(),
          incident.target().value());
    }
  }

  private static boolean isPartner(ActorRegistry registry, ActorId id) {
    return registry
        .actor(id)
        .filter(actor -> actor.kind() != ActorKind.UNKNOWN && actor.kind() != ActorKind.PERSON)
        .isPresent();
  }
}
