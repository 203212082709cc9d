// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;

/**
 * Which incidents are wanted. Each incident comes once for each pair, whoever of the two was asked
 * for.
 *
 * @param actors those of whom one is on either side, or in whose state it took place; all where
 *     empty
 * @param partners those on the other side; all where empty
 * @param statuses statuses that count; at least one
 * @param opposition whether what opposition and rebels do, or suffer, counts as their state's
 * @param perEvent whether each coding counts by itself, instead of each incident
 */
public record IncidentQuery(
    Set<ActorId> actors,
    Set<ActorId> partners,
    Set<Status> statuses,
    boolean opposition,
    boolean perEvent) {
  public IncidentQuery {
    actors = Set.copyOf(actors);
    partners = Set.copyOf(partners);
    if (statuses.isEmpty()) {
      throw new IllegalArgumentException("no status would count");
    }
    if (actors.isEmpty() && !partners.isEmpty()) {
      throw new IllegalArgumentException("partners of nobody: " + partners);
    }
    statuses = Set.copyOf(statuses);
  }

  /** The incidents of one actor. */
  public IncidentQuery(
      ActorId focus,
      Set<ActorId> partners,
      Set<Status> statuses,
      boolean opposition,
      boolean perEvent) {
    this(Set.of(focus), partners, statuses, opposition, perEvent);
  }

  /** What occurred between an actor and all others, opposition and rebels left out. */
  public static IncidentQuery of(ActorId focus) {
    return ofAny(Set.of(focus));
  }

  /** The same, of several actors at once; of all there are, if none is named. */
  public static IncidentQuery ofAny(Set<ActorId> actors) {
    return new IncidentQuery(actors, Set.of(), EnumSet.of(Status.OCCURRED), false, false);
  }

  /** What occurred between two. */
  public static IncidentQuery between(ActorId focus, ActorId partner) {
    return new IncidentQuery(focus, Set.of(partner), EnumSet.of(Status.OCCURRED), false, false);
  }
}
