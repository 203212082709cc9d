// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Venue;

/**
 * Whose events are kept of a feed: those who act or are acted upon, and the states in which
 * something takes place, so that every measure of theirs is what it would be if all were kept.
 *
 * @param actors actors of interest, in the order of their ids; everybody is where there are none
 */
public record Interest(Set<ActorId> actors) {
  /** Everybody is of interest. */
  public static final Interest EVERYBODY = new Interest(Set.of());

  public Interest {
    actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
  }

  /** Whether everybody is of interest. */
  public boolean isEverybody() {
    return actors.isEmpty();
  }

  /** Whether all that another one keeps is kept. */
  public boolean covers(Interest other) {
    return isEverybody() || (!other.isEverybody() && actors.containsAll(other.actors));
  }

  /** Both together. */
  public Interest with(Interest other) {
    if (isEverybody() || other.isEverybody()) {
      return EVERYBODY;
    }
    Set<ActorId> both = new TreeSet<>(actors);
    both.addAll(other.actors);
    return new Interest(both);
  }

  /** Whether an event is kept. */
  boolean touches(Event event) {
    if (isEverybody() || event.venue().flatMap(Venue::state).filter(actors::contains).isPresent()) {
      return true;
    }
    List<Participant> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return all.stream()
        .anyMatch(one -> actors.contains(one.principal()) || actors.contains(one.who().actor()));
  }
}
