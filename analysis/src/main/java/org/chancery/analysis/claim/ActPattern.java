// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;

/**
 * A description of acts; what is empty may be anything.
 *
 * @param who who acts, actor or camp
 * @param to who is acted upon
 * @param between two of whom one acts upon the other, either way; none or two
 * @param venue the state where it takes place
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param context PLOVER context
 * @param cameo CAMEO code; all codes below it are meant too
 * @param rank the rank in which somebody acts
 * @param status how the source speaks of it
 * @param events the very events, if they are named
 */
public record ActPattern(
    Optional<ActorId> who,
    Optional<ActorId> to,
    Set<ActorId> between,
    Optional<ActorId> venue,
    Optional<EventType> type,
    Optional<String> mode,
    Optional<String> context,
    Optional<String> cameo,
    Optional<Rank> rank,
    Status status,
    Set<EventId> events) {
  public ActPattern {
    requireNonNull(who, "who");
    requireNonNull(to, "to");
    requireNonNull(venue, "venue");
    requireNonNull(type, "type");
    requireNonNull(mode, "mode");
    requireNonNull(context, "context");
    requireNonNull(cameo, "cameo");
    requireNonNull(rank, "rank");
    requireNonNull(status, "status");
    between = Collections.unmodifiableSet(new TreeSet<>(between));
    events = Collections.unmodifiableSet(new TreeSet<>(events));
    if (between.size() != 0 && between.size() != 2) {
      throw new IllegalArgumentException("an act is between two: " + between);
    }
  }

  /** Whether it says what is done, and not only by whom. */
  public boolean namesAct() {
    return type.isPresent() || cameo.isPresent() || context.isPresent();
  }

  /** Everybody it names. */
  public Set<ActorId> actors() {
    Set<ActorId> actors = new TreeSet<>(between);
    who.ifPresent(actors::add);
    to.ifPresent(actors::add);
    venue.ifPresent(actors::add);
    return actors;
  }
}
