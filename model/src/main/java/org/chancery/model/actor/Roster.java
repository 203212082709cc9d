// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that is known of actors, ready to be looked up. Made by a {@link RosterBuilder}.
 *
 * @param actors the actors by id
 * @param ids what each id stands for, as a name
 * @param names what each name can stand for, by its key, the strongest first
 * @param offices what each person held; what a case says stands first
 * @param camps the camps by id
 * @param standing memberships and other standings, in the order of the tables
 * @param codes the codes of feeds
 */
record Roster(
    SortedMap<ActorId, Actor> actors,
    Map<String, Meaning> ids,
    Map<String, List<Meaning>> names,
    Map<ActorId, List<Post>> offices,
    SortedMap<ActorId, Camp> camps,
    List<Membership> standing,
    FeedCodes codes) {

  /**
   * An office and who says so.
   *
   * @param office the office
   * @param ofCase whether the case says so, and not a bundled table
   */
  record Post(Office office, boolean ofCase) {}

  Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** What a name can stand for at any time, the strongest first. */
  List<Meaning> meanings(String name) {
    Meaning byId = ids.get(name);
    return byId == null ? names.getOrDefault(NameKey.of(name), List.of()) : List.of(byId);
  }

  List<Post> posts(ActorId person) {
    return offices.getOrDefault(person, List.of());
  }

  /** Whom an actor acts for at all times: what it belongs to, or itself. */
  ActorId principal(ActorId id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.principal();
  }
}
