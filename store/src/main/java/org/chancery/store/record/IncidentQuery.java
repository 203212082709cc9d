// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;

/**
 * Which incidents are wanted.
 *
 * @param focus one who is on either side, or in whose state it took place
 * @param partners those on the other side; all where empty
 * @param statuses statuses that count; at least one
 * @param opposition whether what opposition and rebels do, or suffer, counts as their state's
 * @param perEvent whether each coding counts by itself, instead of each incident
 */
public record IncidentQuery(
    ActorId focus,
    Set<ActorId> partners,
    Set<Status> statuses,
    boolean opposition,
    boolean perEvent) {
  public IncidentQuery {
    requireNonNull(focus, "focus");
    partners = Set.copyOf(partners);
    if (statuses.isEmpty()) {
      throw new IllegalArgumentException("no status would count");
    }
    statuses = Set.copyOf(statuses);
  }

  /** What occurred between an actor and all others, opposition and rebels left out. */
  public static IncidentQuery of(ActorId focus) {
    return new IncidentQuery(focus, Set.of(), EnumSet.of(Status.OCCURRED), false, false);
  }

  /** What occurred between two. */
  public static IncidentQuery between(ActorId focus, ActorId partner) {
    return new IncidentQuery(focus, Set.of(partner), EnumSet.of(Status.OCCURRED), false, false);
  }
}
