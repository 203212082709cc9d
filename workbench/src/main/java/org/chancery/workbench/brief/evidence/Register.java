// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The events that the brief tells in full. A large record does not fit in one page: the register
 * then holds as many as the brief allows, and names the command that lists them all.
 *
 * @param events the events, by date and then by id
 * @param total events that the brief rests on, in the register or not
 * @param command a command line that lists them all
 */
public record Register(List<RegisterEvent> events, long total, String command) {
  private static final Comparator<RegisterEvent> IN_ORDER =
      Comparator.comparing(RegisterEvent::date).thenComparing(RegisterEvent::id);

  public Register {
    requireNonNull(command, "command");
    events = events.stream().sorted(IN_ORDER).toList();
    if (total < events.size()) {
      throw new IllegalArgumentException(
          "the register holds " + events.size() + " events of " + total);
    }
    Set<Object> ids = new HashSet<>();
    for (RegisterEvent event : events) {
      if (!ids.add(event.id())) {
        throw new IllegalArgumentException("event " + event.id() + " is in the register twice");
      }
    }
  }

  /** Whether every event that the brief rests on is in the register. */
  public boolean complete() {
    return total == events.size();
  }
}
