// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A correction, in the words of a user.
 *
 * @param operation reject, recode, merge, split or restore
 * @param events ids of events
 * @param reason why
 * @param settings for a recode, {@code field=value} each
 * @param by who
 * @param on when, as an ISO date
 */
public record EditRequest(
    String operation,
    List<String> events,
    String reason,
    List<String> settings,
    String by,
    String on) {
  public EditRequest {
    requireNonNull(operation, "operation");
    requireNonNull(reason, "reason");
    requireNonNull(by, "by");
    requireNonNull(on, "on");
    events = List.copyOf(events);
    settings = List.copyOf(settings);
  }
}
