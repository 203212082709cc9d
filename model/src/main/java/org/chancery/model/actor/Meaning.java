// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a name can stand for.
 *
 * @param actor the actor
 * @param kind what the actor is
 * @param link how the name leads to it
 * @param sector the part of it that the name means
 * @param held from when to when
 */
record Meaning(ActorId actor, ActorKind kind, Link link, Optional<Sector> sector, Tenure held) {
  /**
   * What counts first: the case, a name before a metonym before a demonym, a state before others.
   */
  static final Comparator<Meaning> STRENGTH = Comparator.comparingInt(Meaning::weakness);

  /** Whether it names the actor itself, and not a place or people that stand for it. */
  boolean names() {
    return switch (link) {
      case ANALYST, EXACT_NAME, SPELLING -> true;
      case METONYM, DEMONYM, ROLE_OF_STATE, OFFICE, FEED_CODE, UNRESOLVED -> false;
    };
  }

  private int weakness() {
    int byLink =
        switch (link) {
          case ANALYST -> 0;
          case EXACT_NAME -> 1;
          case SPELLING -> 2;
          case METONYM -> 3;
          case DEMONYM -> 4;
          case ROLE_OF_STATE, OFFICE, FEED_CODE, UNRESOLVED ->
              throw new IllegalStateException("no name has the link " + link);
        };
    return 2 * byLink + (kind == ActorKind.STATE ? 0 : 1);
  }
}
