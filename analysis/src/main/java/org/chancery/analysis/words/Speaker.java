// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * Whose words are meant.
 *
 * @param actor the state or organisation that speaks
 * @param named who speaks for it: any part of the name in the source or of the words of the
 *     incident, in any case; all who do where empty
 */
public record Speaker(ActorId actor, Optional<String> named) {
  public Speaker {
    requireNonNull(actor, "actor");
    requireNonNull(named, "named");
  }

  /** All who speak for an actor. */
  public static Speaker of(ActorId actor) {
    return new Speaker(actor, Optional.empty());
  }

  /** One who speaks for an actor. */
  public static Speaker of(ActorId actor, String named) {
    return new Speaker(actor, Optional.of(named));
  }

  boolean said(Incident incident) {
    return acted(incident, incident.source(), incident.sourceSide())
        || (incident.mutual() && acted(incident, incident.target(), incident.targetSide()));
  }

  private boolean acted(Incident incident, ActorId who, Incident.Side side) {
    return who.equals(actor)
        && named.stream().allMatch(name -> has(side.mention(), name) || has(incident.says(), name));
  }

  private static boolean has(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
