// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.EventType;

/**
 * Which forecasts are asked for.
 *
 * @param on the first day that they speak of; nothing of it or after it is looked at
 * @param horizon how many days, from 1 to 366
 * @param about actors of whom one is on either side; anybody where empty
 * @param with actors of whom one is on the other side; anybody where empty
 * @param types of acts; all where empty
 * @param least the least probability, 0 to 1
 * @param most the greatest probability, 0 to 1
 * @param limit how many at most; 0 for all
 */
public record Ask(
    LocalDate on,
    int horizon,
    Set<ActorId> about,
    Set<ActorId> with,
    Set<EventType> types,
    double least,
    double most,
    int limit) {
  public Ask {
    requireNonNull(on, "on");
    about = Set.copyOf(about);
    with = Set.copyOf(with);
    types = Set.copyOf(types);
    if (!(least >= 0 && least <= most && most <= 1)) {
      throw new IllegalArgumentException("no probabilities: " + least + " to " + most);
    }
    if (about.isEmpty() && !with.isEmpty()) {
      throw new IllegalArgumentException("with " + with + ", but who?");
    }
  }

  /** All forecasts of a day. */
  public static Ask all(LocalDate on, int horizon) {
    return new Ask(on, horizon, Set.of(), Set.of(), Set.of(), 0, 1, 0);
  }

  /** The last day that the forecasts speak of. */
  public LocalDate until() {
    return on.plusDays(horizon - 1L);
  }

  int step() {
    return (int) on.toEpochDay();
  }

  /** Whether an act is asked about, however likely it is. */
  boolean asks(ActorId source, EventType type, ActorId target) {
    boolean wanted = types.isEmpty() || types.contains(type);
    return wanted && (between(source, target) || between(target, source));
  }

  private boolean between(ActorId one, ActorId other) {
    return (about.isEmpty() || about.contains(one)) && (with.isEmpty() || with.contains(other));
  }
}
