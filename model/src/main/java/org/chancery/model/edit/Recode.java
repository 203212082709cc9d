// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.event.EventId;

/**
 * Codes an event anew, in part.
 *
 * @param event the event
 * @param set what is coded anew; at least one thing
 * @param grounds why
 */
public record Recode(EventId event, Recoding set, Grounds grounds) implements EditOperation {
  public Recode {
    requireNonNull(event, "event");
    requireNonNull(grounds, "grounds");
    if (set.equals(Recoding.NONE)) {
      throw new IllegalArgumentException("a recode sets at least one thing");
    }
  }

  @Override
  public List<EventId> events() {
    return List.of(event);
  }

  @Override
  public String operation() {
    return "recode";
  }
}
