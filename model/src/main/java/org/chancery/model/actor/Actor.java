// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody who can act.
 *
 * @param id its id
 * @param kind what it is
 * @param name the name to show
 * @param alsoKnownAs further names, as the tables list them
 * @param state the state that a group or region belongs to, or the organisation that an organ
 *     belongs to, where it always is the same; empty for persons, who hold {@link Office}s
 * @param codes its codes in other schemes, sorted by scheme: {@code cameo}, {@code cow}, {@code
 *     fips}, {@code iso2}, {@code isoNumeric}
 */
public record Actor(
    ActorId id,
    ActorKind kind,
    String name,
    List<String> alsoKnownAs,
    Optional<ActorId> state,
    Map<String, String> codes) {
  public Actor {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(state, "state");
    if (name.isBlank()) {
      throw new IllegalArgumentException("the actor " + id + " has no name");
    }
    alsoKnownAs = List.copyOf(alsoKnownAs);
    codes = Collections.unmodifiableMap(new TreeMap<>(codes));
  }

  /** An actor without codes that belongs to nobody. */
  public static Actor of(ActorId id, ActorKind kind, String name, List<String> alsoKnownAs) {
    return new Actor(id, kind, name, alsoKnownAs, Optional.empty(), Map.of());
  }

  /** Whom it acts for: what it belongs to, or itself. */
  ActorId principal() {
    return state.orElse(id);
  }
}
