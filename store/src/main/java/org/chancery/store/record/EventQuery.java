// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Period;

/**
 * Which events are wanted; an empty condition asks nothing.
 *
 * @param actor one who is on either side
 * @param partner one who is on the other side
 * @param period a period that holds the event's whole date
 * @param types PLOVER types
 * @param statuses statuses
 * @param events ids
 * @param rejected whether those come too that an analyst rejected
 * @param limit how many at most; 0 for all
 */
public record EventQuery(
    Optional<ActorId> actor,
    Optional<ActorId> partner,
    Optional<Period> period,
    Set<EventType> types,
    Set<Status> statuses,
    Set<EventId> events,
    boolean rejected,
    long limit) {
  /** All events that were not rejected. */
  public static final EventQuery ALL =
      new EventQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          false,
          0);

  public EventQuery {
    requireNonNull(actor, "actor");
    requireNonNull(partner, "partner");
    requireNonNull(period, "period");
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    events = java.util.Collections.unmodifiableSet(new TreeSet<>(events));
    if (partner.isPresent() && actor.isEmpty()) {
      throw new IllegalArgumentException("a partner needs an actor");
    }
  }

  /** Events of one actor. */
  public static EventQuery of(ActorId actor) {
    return new EventQuery(
        Optional.of(actor),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        0);
  }

  /** Certain events, rejected ones included. */
  public static EventQuery of(Set<EventId> events) {
    return new EventQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), events, true, 0);
  }

  /** The same, within a period if there is one. */
  public EventQuery within(Optional<Period> days) {
    return new EventQuery(
        actor, partner, days.or(() -> period), types, statuses, events, rejected, limit);
  }

  /** The same, with those that an analyst rejected. */
  public EventQuery withRejected() {
    return new EventQuery(actor, partner, period, types, statuses, events, true, limit);
  }
}
