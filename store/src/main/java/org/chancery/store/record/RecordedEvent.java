// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;

/**
 * An event as it stands in a record, after the analyst's corrections.
 *
 * @param event the event
 * @param incident number of the incident that it belongs to
 * @param reports documents that report it; at least 1
 * @param rejected whether an analyst rejected it
 * @param countedAs the event coded by hand that counts in its place
 * @param edits what analysts did to it and why, one line each, in order
 */
public record RecordedEvent(
    Event event,
    long incident,
    int reports,
    boolean rejected,
    Optional<EventId> countedAs,
    List<String> edits) {
  public RecordedEvent {
    requireNonNull(event, "event");
    requireNonNull(countedAs, "countedAs");
    edits = List.copyOf(edits);
  }
}
