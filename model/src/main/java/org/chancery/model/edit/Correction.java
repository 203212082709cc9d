// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.EventId;

/**
 * What all edits together make of one event.
 *
 * @param event the event
 * @param rejected whether it counts nowhere
 * @param recoding what it is coded as instead
 * @param incident number of the incident it was put into by hand; empty where the incident rule
 *     decides
 * @param edits the edits that named it or changed its incident, in order; at least one
 */
public record Correction(
    EventId event,
    boolean rejected,
    Recoding recoding,
    Optional<Long> incident,
    List<EditOperation> edits) {
  public Correction {
    requireNonNull(event, "event");
    requireNonNull(recoding, "recoding");
    requireNonNull(incident, "incident");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("no edit touches " + event);
    }
  }

  /** Whether the event is as it was recorded, all edits being undone. */
  public boolean nothingLeft() {
    return !rejected && recoding.equals(Recoding.NONE) && incident.isEmpty();
  }
}
