// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.analysis.outlook.Reason;
import org.chancery.model.event.EventId;

/**
 * A reason that a person can read.
 *
 * @param reason what speaks for the forecast or against it, in numbers
 * @param sentence the same in words
 * @param events the events that it counts, the latest first: of the same act those of the last 365
 *     days, of others those of the last 30; of what the two do with others, those of the type that
 *     is forecast and those with partners that both share
 */
public record Because(Reason reason, String sentence, List<EventId> events) {
  public Because {
    requireNonNull(reason, "reason");
    requireNonNull(sentence, "sentence");
    events = List.copyOf(events);
  }
}
