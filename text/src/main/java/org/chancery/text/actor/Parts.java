// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;

/** Parts of an actor: its army, its president, its people. */
final class Parts {
  private Parts() {}

  /** A part of an actor. Where the noun does not tell the sector, that of the actor stays. */
  static Resolution part(Resolution of, Optional<Sector> sector, Optional<Rank> rank) {
    return new Resolution(
        of.mention(),
        of.actor(),
        of.kind(),
        of.principal(),
        sector.or(of::sector),
        rank,
        of.link(),
        of.validity());
  }

  /** Somebody of an actor who is named, though no table knows the name. */
  static Resolution person(String name, Resolution part) {
    return new Resolution(
        name,
        new ActorId(name),
        ActorKind.PERSON,
        part.principal(),
        part.sector(),
        part.rank(),
        Link.OFFICE,
        part.validity());
  }

  /** Somebody whom the tables know, with what the title before the name adds. */
  static Resolution titled(Resolution person, Resolution title) {
    boolean alone = person.principal().equals(person.actor());
    return new Resolution(
        person.mention(),
        person.actor(),
        person.kind(),
        alone ? title.principal() : person.principal(),
        alone ? title.sector() : person.sector().or(title::sector),
        alone ? title.rank() : person.rank().or(title::rank),
        alone ? Link.OFFICE : person.link(),
        person.validity());
  }

  static Resolution as(Resolution who, Link link) {
    return new Resolution(
        who.mention(),
        who.actor(),
        who.kind(),
        who.principal(),
        who.sector(),
        who.rank(),
        link,
        who.validity());
  }

  static Resolution mentionedAs(String words, Resolution who) {
    return new Resolution(
        words,
        who.actor(),
        who.kind(),
        who.principal(),
        who.sector(),
        who.rank(),
        who.link(),
        who.validity());
  }
}
