// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.event.EventId;

/**
 * Takes an event out of every count: a wrong coding, a false report.
 *
 * @param event the event
 * @param grounds why
 */
public record Reject(EventId event, Grounds grounds) implements EditOperation {
  public Reject {
    requireNonNull(event, "event");
    requireNonNull(grounds, "grounds");
  }

  @Override
  public List<EventId> events() {
    return List.of(event);
  }

  @Override
  public String operation() {
    return "reject";
  }
}
