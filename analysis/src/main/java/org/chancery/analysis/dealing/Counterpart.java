// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;

/**
 * The other side of a relation: one partner, or several taken together.
 *
 * @param id the partner, or the camp that the partners form
 * @param members the partners, at least one
 */
public record Counterpart(ActorId id, SortedSet<ActorId> members)
    implements Comparable<Counterpart> {
  public Counterpart {
    requireNonNull(id, "id");
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    if (members.isEmpty()) {
      throw new IllegalArgumentException("nobody is in " + id);
    }
  }

  /** One partner. */
  public static Counterpart of(ActorId partner) {
    return new Counterpart(partner, new TreeSet<>(Collections.singleton(partner)));
  }

  /** Several partners under one name; what they do together with the focus actor counts once. */
  public static Counterpart of(ActorId id, Collection<ActorId> members) {
    return new Counterpart(id, new TreeSet<>(members));
  }

  @Override
  public int compareTo(Counterpart other) {
    return id.compareTo(other.id);
  }
}
