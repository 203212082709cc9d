// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.record.EventQuery;

/**
 * Which events are wanted, in the words of a user.
 *
 * @param actor one who is on either side, by id or name
 * @param partner one on the other side
 * @param period an EDTF date that holds the event's whole date
 * @param types PLOVER types
 * @param statuses statuses
 * @param events ids of events
 * @param rejected whether those come too that an analyst rejected
 * @param limit how many at most; 0 for all
 */
public record EventFilter(
    Optional<String> actor,
    Optional<String> partner,
    Optional<String> period,
    List<String> types,
    List<String> statuses,
    List<String> events,
    boolean rejected,
    long limit) {
  /** All that were not rejected. */
  public static final EventFilter ALL =
      new EventFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false,
          0);

  public EventFilter {
    requireNonNull(actor, "actor");
    requireNonNull(partner, "partner");
    requireNonNull(period, "period");
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    events = List.copyOf(events);
  }

  /** What the words mean. */
  EventQuery query(Words words) {
    if (partner.isPresent() && actor.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER, "a partner needs an actor", "Say --actor as well as --partner.");
    }
    return new EventQuery(
        actor.map(words::actor),
        partner.map(words::actor),
        period.map(text -> Words.period(text, Optional.empty())),
        Words.types(types),
        Words.statuses(statuses),
        Words.events(events),
        rejected,
        limit);
  }
}
