// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Attendance;

/**
 * One who took part in an event, as readers see it.
 *
 * @param actor the state or organisation it acted for
 * @param name name of that state or organisation
 * @param mention the name in the source
 * @param person name of the person who acted, where the source names one
 * @param rank the rank in which it took part, where known
 * @param attendance how it took part
 */
public record Party(
    ActorId actor,
    String name,
    String mention,
    Optional<String> person,
    Optional<Rank> rank,
    Attendance attendance) {
  public Party {
    requireNonNull(actor, "actor");
    requireNonNull(name, "name");
    requireNonNull(mention, "mention");
    requireNonNull(person, "person");
    requireNonNull(rank, "rank");
    requireNonNull(attendance, "attendance");
  }

  /** What there is to add to the name: the person, the rank, that it was host or stayed away. */
  public List<String> particulars() {
    List<String> particulars = new ArrayList<>();
    if (!mention.equals(name) && !mention.isEmpty() && !person.equals(Optional.of(mention))) {
      particulars.add("“" + mention + "” in the source");
    }
    person.ifPresent(particulars::add);
    rank.ifPresent(known -> particulars.add(known.label().replace('-', ' ')));
    if (attendance != Attendance.PRESENT) {
      particulars.add(attendance.label());
    }
    return List.copyOf(particulars);
  }
}
