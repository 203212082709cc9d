// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One document that tells of an event. Volume is counted from these, never from a feed's own
 * running totals.
 *
 * @param event the event it tells of, which another file may hold, or none yet
 * @param document address of the document
 * @param seen day on which it was seen
 * @param sentence number of the sentence in it, from 1; 0 where not known
 * @param confidence how sure the feed is, 0 to 1
 */
public record Report(
    EventId event, String document, LocalDate seen, int sentence, Optional<BigDecimal> confidence) {
  public Report {
    requireNonNull(event, "event");
    requireNonNull(document, "document");
    requireNonNull(seen, "seen");
    requireNonNull(confidence, "confidence");
  }
}
