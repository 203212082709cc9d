// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;

/**
 * What a noun makes of the state or organisation it belongs to.
 *
 * @param noun the noun, in the singular
 * @param sector the part of it; empty where the noun does not tell
 * @param rank the rank; empty where the noun does not tell
 * @param kind whether it is one person, several, a body or a thing
 * @param local whether "in" a place is enough to belong to it
 */
record Role(String noun, Optional<Sector> sector, Optional<Rank> rank, Kind kind, boolean local) {
  enum Kind {
    PERSON,
    PEOPLE,
    BODY,
    THING
  }

  /** Whether a noun right before it tells of which part it is: police chief, army spokesman. */
  boolean isRefinable() {
    boolean plainOfficial =
        sector.equals(Optional.of(Sector.GOV))
            && kind == Kind.PERSON
            && rank.filter(one -> one != Rank.OFFICIAL).isEmpty();
    return kind != Kind.THING && (sector.isEmpty() || plainOfficial);
  }

  boolean isHuman() {
    return kind == Kind.PERSON || kind == Kind.PEOPLE;
  }

  /** The same in the part that a noun before it tells: the police chief. */
  Role in(Role other) {
    return new Role(other.noun + " " + noun, other.sector, rank, kind, local || other.local);
  }

  /** The same after leaving office: of the elites, and without rank. */
  Role former() {
    boolean office = kind == Kind.PERSON && sector.filter(Sector::organOfState).isPresent();
    return office
        ? new Role("former " + noun, Optional.of(Sector.ELI), Optional.empty(), kind, local)
        : this;
  }
}
