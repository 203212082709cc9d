// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorName;
import org.chancery.model.actor.Camp;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Office;
import org.chancery.workbench.reading.Complaints;

/**
 * One thing that a case says of actors, and where it says so.
 *
 * @param kind what it is
 * @param line its line
 * @param file takes complaints of it
 * @param content the thing alone
 */
record Addition(Kind kind, int line, Complaints file, ActorAdditions content) {
  /** In the order in which one can refer to another. */
  enum Kind {
    ACTOR,
    CAMP,
    OFFICE,
    NAME,
    STANDING
  }

  static Addition of(Actor actor, int line, Complaints file) {
    return new Addition(Kind.ACTOR, line, file, additions(List.of(actor), List.of(), List.of()));
  }

  static Addition of(Office office, int line, Complaints file) {
    return new Addition(Kind.OFFICE, line, file, additions(List.of(), List.of(office), List.of()));
  }

  static Addition of(ActorName name, int line, Complaints file) {
    return new Addition(Kind.NAME, line, file, additions(List.of(), List.of(), List.of(name)));
  }

  static Addition of(Camp camp, int line, Complaints file) {
    return new Addition(
        Kind.CAMP,
        line,
        file,
        new ActorAdditions(List.of(), List.of(), List.of(), List.of(camp), List.of()));
  }

  static Addition of(Membership membership, int line, Complaints file) {
    return new Addition(
        Kind.STANDING,
        line,
        file,
        new ActorAdditions(List.of(), List.of(), List.of(), List.of(), List.of(membership)));
  }

  private static ActorAdditions additions(
      List<Actor> actors, List<Office> offices, List<ActorName> names) {
    return new ActorAdditions(actors, offices, names, List.of(), List.of());
  }
}
