// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.List;

/**
 * What a case knows of actors beyond the bundled tables. An actor whose id is known already is that
 * actor, and gains the names and offices; its name must be one of those it is known by.
 *
 * @param actors persons and organisations
 * @param offices what the persons held; they go before what the bundled tables say of the same time
 * @param names further names of known actors
 * @param camps actors put together
 * @param standing memberships and other standings
 */
public record ActorAdditions(
    List<Actor> actors,
    List<Office> offices,
    List<ActorName> names,
    List<Camp> camps,
    List<Membership> standing) {
  /** Nothing. */
  public static final ActorAdditions NONE =
      new ActorAdditions(List.of(), List.of(), List.of(), List.of(), List.of());

  public ActorAdditions {
    actors = List.copyOf(actors);
    offices = List.copyOf(offices);
    names = List.copyOf(names);
    camps = List.copyOf(camps);
    standing = List.copyOf(standing);
  }
}
