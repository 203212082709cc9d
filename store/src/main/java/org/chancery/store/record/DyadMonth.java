// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.QuadClass;

/**
 * What one did to another in a month, of one quad class: acts that occurred, whose whole date lies
 * in the month. What an analyst rejected, what is told as history, what opposition and rebels do,
 * and what was read in a text although a person coded it are left out. An act that is told by its
 * target (a visit, by the host) counts as its source's; one that is mutual, as it was coded.
 *
 * @param month the month
 * @param source principal of who acted
 * @param target principal of who was acted upon; may be the same
 * @param quad quad class; none of acts that no codebook has
 * @param codings coded events
 * @param incidents distinct acts among them; one that is coded both ways is in both dyads
 * @param goldstein sum of the Goldstein scores of the codings, exact; none if none has one
 * @param plover the same on PLOVER's scale
 * @param events the codings, in order of date, where those of one dyad were asked for
 */
public record DyadMonth(
    YearMonth month,
    ActorId source,
    ActorId target,
    Optional<QuadClass> quad,
    long codings,
    long incidents,
    Optional<BigDecimal> goldstein,
    Optional<BigDecimal> plover,
    List<EventId> events) {
  public DyadMonth {
    requireNonNull(month, "month");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(quad, "quad");
    requireNonNull(goldstein, "goldstein");
    requireNonNull(plover, "plover");
    events = List.copyOf(events);
    if (codings < 1 || incidents < 1 || incidents > codings) {
      throw new IllegalArgumentException(incidents + " incidents of " + codings + " codings");
    }
  }
}
