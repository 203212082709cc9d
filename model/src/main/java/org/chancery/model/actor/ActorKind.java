// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
  /** A state, by its ISO 3166 code. */
  STATE,
  /** An international organisation, or an organ of one. */
  ORGANISATION,
  PERSON,
  /** A part of the world, of a state, or a territory with an ISO 3166 code: never a state. */
  REGION,
  /** A body within a state: armed forces, a party, an agency, rebels. */
  GROUP,
  /** Actors that an analyst has put together. */
  CAMP,
  /** Somebody whom no table knows. */
  UNKNOWN;

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
