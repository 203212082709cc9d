// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static java.util.Objects.requireNonNull;

import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Report;

/** What became of a row. */
public sealed interface Coded {
  /** A coded event, with the incident it belongs to. */
  record OfEvent(Event event, IncidentRule.Key incident) implements Coded {
    public OfEvent {
      requireNonNull(event, "event");
      requireNonNull(incident, "incident");
    }
  }

  /** A document that reports an event. */
  record OfReport(Report report) implements Coded {
    public OfReport {
      requireNonNull(report, "report");
    }
  }

  /** A row that cannot be used: kept, with the reason as a stable code and in words. */
  record Bad(String reason, String message) implements Coded {
    public Bad {
      requireNonNull(reason, "reason");
      requireNonNull(message, "message");
    }
  }

  /** A row that holds no datum: a header, a blank line. */
  record Blank() implements Coded {}
}
