// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.Edtf;

/**
 * One act between two principals, with all codings of it. A summit of five is one incident that
 * shows in ten dyads: a total counts its {@code number} once.
 *
 * @param number number of the incident, the same in each of its dyads
 * @param date when it happened
 * @param source who acted; of a mutual act, the one whose id comes first
 * @param target who was acted upon
 * @param mutual whether it ran both ways
 * @param act what was done, as the first coding has it
 * @param status how the source speaks of it
 * @param says the act in words, as the first coding has it
 * @param venue name of the state where it took place
 * @param sourceSide who acted for the source
 * @param targetSide who was acted upon for the target
 * @param selective whether only selective sources tell of it
 * @param reports documents that report it, at least 1
 * @param events ids of its codings, in order; at least 1
 */
public record Incident(
    long number,
    Edtf date,
    ActorId source,
    ActorId target,
    boolean mutual,
    Act act,
    Status status,
    String says,
    Optional<ActorId> venue,
    Side sourceSide,
    Side targetSide,
    boolean selective,
    int reports,
    List<EventId> events) {
  public Incident {
    requireNonNull(date, "date");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(act, "act");
    requireNonNull(status, "status");
    requireNonNull(says, "says");
    requireNonNull(venue, "venue");
    requireNonNull(sourceSide, "sourceSide");
    requireNonNull(targetSide, "targetSide");
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("an incident without a coding: " + number);
    }
  }

  /**
   * Who took part for one side.
   *
   * @param mention the name in the source
   * @param sector its sector, where known
   * @param rank its rank, where known
   */
  public record Side(String mention, Optional<Sector> sector, Optional<Rank> rank) {
    public Side {
      requireNonNull(mention, "mention");
      requireNonNull(sector, "sector");
      requireNonNull(rank, "rank");
    }
  }

  /** Coded events of which it consists; reports, codings and incidents are three counts. */
  public int codings() {
    return events.size();
  }

  /** Whether an actor is on either side. */
  public boolean involves(ActorId actor) {
    return source.equals(actor) || target.equals(actor);
  }

  /** The one across from an actor that is on either side. */
  public ActorId partnerOf(ActorId actor) {
    return source.equals(actor) ? target : source;
  }

  /** The two, in the way the act ran. */
  public Dyad dyad() {
    return new Dyad(source, target);
  }

  /** The same incident with another act. */
  public Incident withAct(Act other) {
    return with(other, status);
  }

  /** The same incident, of which the source speaks otherwise. */
  public Incident withStatus(Status other) {
    return with(act, other);
  }

  private Incident with(Act otherAct, Status otherStatus) {
    return new Incident(
        number,
        date,
        source,
        target,
        mutual,
        otherAct,
        otherStatus,
        says,
        venue,
        sourceSide,
        targetSide,
        selective,
        reports,
        events);
  }
}
