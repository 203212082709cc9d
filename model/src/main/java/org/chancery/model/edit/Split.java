// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.event.EventId;

/**
 * Makes an event an incident of its own, whatever the incident rule or an earlier merge took it
 * for.
 *
 * @param event the event
 * @param grounds why
 */
public record Split(EventId event, Grounds grounds) implements EditOperation {
  public Split {
    requireNonNull(event, "event");
    requireNonNull(grounds, "grounds");
  }

  @Override
  public List<EventId> events() {
    return List.of(event);
  }

  @Override
  public String operation() {
    return "split";
  }
}
