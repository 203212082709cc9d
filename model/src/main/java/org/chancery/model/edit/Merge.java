// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import org.chancery.model.event.EventId;

/**
 * Makes events one incident, together with all that any of them was merged with before.
 *
 * @param events the events; at least two, none twice
 * @param grounds why
 */
public record Merge(List<EventId> events, Grounds grounds) implements EditOperation {
  public Merge {
    requireNonNull(grounds, "grounds");
    events = List.copyOf(events);
    if (events.size() < 2 || new HashSet<>(events).size() < events.size()) {
      throw new IllegalArgumentException("a merge names at least two events, and none twice");
    }
  }

  @Override
  public String operation() {
    return "merge";
  }
}
