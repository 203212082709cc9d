// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.event.EventId;

/**
 * Puts an event back as it was recorded: every earlier edit of it is undone, and it leaves the
 * incident that it was merged into.
 *
 * @param event the event
 * @param grounds why
 */
public record Restore(EventId event, Grounds grounds) implements EditOperation {
  public Restore {
    requireNonNull(event, "event");
    requireNonNull(grounds, "grounds");
  }

  @Override
  public List<EventId> events() {
    return List.of(event);
  }

  @Override
  public String operation() {
    return "restore";
  }
}
