// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;

/**
 * A visit: one side travelled to the other.
 *
 * @param number number of the incident
 * @param date when
 * @param visitor whose representative travelled
 * @param host who received it
 * @param who the visitor's name in the source
 * @param rank the visitor's rank, where known
 * @param venue the state where it took place, where known; not always the host's
 * @param selective whether only selective sources tell of it
 */
public record Visit(
    long number,
    Edtf date,
    ActorId visitor,
    ActorId host,
    String who,
    Optional<Rank> rank,
    Optional<ActorId> venue,
    boolean selective) {
  private static final String MODE = "visit";

  /* CAMEO 042, make a visit, and 043, host a visit. */
  private static final Set<String> CAMEO = Set.of("042", "043");

  public Visit {
    requireNonNull(date, "date");
    requireNonNull(visitor, "visitor");
    requireNonNull(host, "host");
    requireNonNull(who, "who");
    requireNonNull(rank, "rank");
    requireNonNull(venue, "venue");
  }

  /** Whether an incident is coded as a visit: PLOVER's CONSULT/visit, CAMEO's 042 and 043. */
  public static boolean isCoded(Incident incident) {
    boolean plover =
        incident.act().type().equals(Optional.of(EventType.CONSULT))
            && incident.act().mode().filter(mode -> mode.name().equals(MODE)).isPresent();
    return plover || incident.act().cameo().filter(CAMEO::contains).isPresent();
  }

  /* Of an incident that is no mutual one, the source is the visitor: it was oriented so. */
  static Visit of(Incident incident) {
    return new Visit(
        incident.number(),
        incident.date(),
        incident.source(),
        incident.target(),
        incident.sourceSide().mention(),
        incident.sourceSide().rank(),
        incident.venue(),
        incident.selective());
  }
}
