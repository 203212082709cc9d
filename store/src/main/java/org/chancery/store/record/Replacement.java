// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.Problem;
import org.chancery.model.source.Coverage;

/**
 * Events that take the place of all that the same input gave before.
 *
 * @param name name of the input
 * @param format what it is, which is also the key of its source: {@link IncidentRule#CHRONOLOGY} or
 *     {@link IncidentRule#TEXT}
 * @param sha256 hash of all that it was made from; an input that the record has with this hash is
 *     left as it is
 * @param coverage what its silence means
 * @param events the events
 * @param alsoCoded of these, by id, those that a person coded as well, with the event as coded by
 *     hand, which counts in their place
 * @param problems what could not be used
 */
public record Replacement(
    String name,
    String format,
    String sha256,
    Coverage coverage,
    List<Event> events,
    Map<EventId, Event> alsoCoded,
    List<Problem> problems) {
  public Replacement {
    requireNonNull(name, "name");
    requireNonNull(format, "format");
    requireNonNull(sha256, "sha256");
    requireNonNull(coverage, "coverage");
    events = List.copyOf(events);
    alsoCoded = Map.copyOf(alsoCoded);
    problems = List.copyOf(problems);
  }

  Optional<Event> countedAs(Event event) {
    return Optional.ofNullable(alsoCoded.get(event.id()));
  }
}
