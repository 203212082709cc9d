// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.Roster.Post;

/** Collects what is known of actors. Whoever adds must have checked it. */
final class RosterBuilder {
  private final SortedMap<ActorId, Actor> actors = new TreeMap<>();
  private final Map<String, Meaning> ids = new HashMap<>();
  private final Map<String, List<Meaning>> names = new HashMap<>();
  private final Map<ActorId, List<Post>> offices = new HashMap<>();
  private final SortedMap<ActorId, Camp> camps = new TreeMap<>();
  private final List<Membership> standing = new ArrayList<>();
  private final FeedCodes codes;

  RosterBuilder(FeedCodes codes) {
    this.codes = codes;
  }

  /** A builder that begins with all of a roster. */
  static RosterBuilder from(Roster roster) {
    RosterBuilder builder = new RosterBuilder(roster.codes());
    builder.actors.putAll(roster.actors());
    builder.ids.putAll(roster.ids());
    roster.names().forEach((key, list) -> builder.names.put(key, new ArrayList<>(list)));
    roster.offices().forEach((id, posts) -> builder.offices.put(id, new ArrayList<>(posts)));
    builder.camps.putAll(roster.camps());
    builder.standing.addAll(roster.standing());
    return builder;
  }

  Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  List<Meaning> meanings(String name) {
    return names.getOrDefault(NameKey.of(name), List.of());
  }

  /**
   * Adds an actor. Its id stands for it letter by letter; that of a state or organisation is also a
   * name, as in "the EU". That of a person is not, or else "Ross" would be whoever has the id ross.
   */
  void put(Actor actor, Optional<Sector> sector) {
    Meaning meaning = new Meaning(actor.id(), actor.kind(), Link.EXACT_NAME, sector, Tenure.ALWAYS);
    actors.put(actor.id(), actor);
    ids.put(actor.id().value(), meaning);
    if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
      name(actor.id().value(), meaning);
    }
  }

  void name(String name, Meaning meaning) {
    List<Meaning> meanings = names.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    boolean known =
        meanings.stream()
            .anyMatch(
                other ->
                    other.actor().equals(meaning.actor())
                        && other.held().equals(meaning.held())
                        && Meaning.STRENGTH.compare(other, meaning) <= 0);
    if (!known) {
      meanings.add(meaning);
    }
  }

  void office(Office office, boolean ofCase) {
    offices
        .computeIfAbsent(office.holder(), holder -> new ArrayList<>())
        .add(new Post(office, ofCase));
  }

  void camp(Camp camp) {
    camps.put(camp.id(), camp);
  }

  void standing(Membership membership) {
    standing.add(membership);
  }

  Roster build() {
    Map<String, List<Meaning>> sorted = new HashMap<>();
    names.forEach((key, list) -> sorted.put(key, strongestFirst(list)));
    Map<ActorId, List<Post>> posts = new HashMap<>();
    offices.forEach((id, list) -> posts.put(id, List.copyOf(list)));
    return new Roster(
        Collections.unmodifiableSortedMap(new TreeMap<>(actors)),
        Map.copyOf(ids),
        Map.copyOf(sorted),
        Map.copyOf(posts),
        Collections.unmodifiableSortedMap(new TreeMap<>(camps)),
        List.copyOf(standing),
        codes);
  }

  private static List<Meaning> strongestFirst(List<Meaning> meanings) {
    return meanings.stream().sorted(Meaning.STRENGTH).toList();
  }
}
