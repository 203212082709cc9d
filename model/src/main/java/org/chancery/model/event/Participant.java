// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;

/**
 * One who takes part in an event, on either side.
 *
 * @param who the name in the source and what it stands for
 * @param person the person who acted for it, where the source names one
 * @param rank the rank in which it took part; empty where not known
 * @param attendance how it took part
 */
public record Participant(
    Resolution who, Optional<ActorId> person, Optional<Rank> rank, Attendance attendance) {
  public Participant {
    requireNonNull(who, "who");
    requireNonNull(person, "person");
    requireNonNull(rank, "rank");
    requireNonNull(attendance, "attendance");
  }

  /** One who was there, in the rank that the name itself tells. */
  public static Participant present(Resolution who) {
    return new Participant(who, Optional.empty(), who.rank(), Attendance.PRESENT);
  }

  /** The state or organisation it acts for. */
  public ActorId principal() {
    return who.principal();
  }
}
