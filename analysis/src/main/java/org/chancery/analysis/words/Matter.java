// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * What words are about.
 *
 * @param of the one they are said to or of; anybody where empty
 * @param context a PLOVER context, such as {@code military}; any where empty
 */
public record Matter(Optional<ActorId> of, Optional<String> context) {
  public Matter {
    requireNonNull(of, "of");
    requireNonNull(context, "context");
  }

  /** What is said to or of an actor in a context. */
  public static Matter of(ActorId actor, String context) {
    return new Matter(Optional.of(actor), Optional.of(context));
  }

  boolean concerns(Incident incident) {
    return of.stream().allMatch(incident::involves)
        && context.stream().allMatch(incident.act().contexts()::contains);
  }
}
