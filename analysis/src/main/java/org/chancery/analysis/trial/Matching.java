// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;

/** Finds the acts that a description fits. */
final class Matching {
  private final Docket docket;
  private final ActPattern pattern;

  Matching(Docket docket, ActPattern pattern) {
    this.docket = docket;
    this.pattern = pattern;
  }

  /** The incidents of a status that fit, each once, in order of date. */
  List<Incident> find(Status status) {
    Map<Long, Incident> byNumber = new LinkedHashMap<>();
    Stream.concat(docket.incidents().stream(), docket.asides().stream())
        .filter(incident -> incident.status() == status)
        .filter(this::fits)
        .sorted(Comparator.comparing(Incident::date).thenComparingLong(Incident::number))
        .forEach(incident -> byNumber.putIfAbsent(incident.number(), incident));
    return List.copyOf(byNumber.values());
  }

  /** Whether an incident fits, whatever its status. */
  boolean fits(Incident incident) {
    return fitsAct(incident) && fitsParties(incident) && fitsEvents(incident);
  }

  /** Whether an incident is such an act, whoever does it to whom. */
  boolean fitsAct(Incident incident) {
    var act = incident.act();
    return (pattern.type().isEmpty() || act.type().equals(pattern.type()))
        && (pattern.mode().isEmpty() || act.mode().map(mode -> mode.name()).equals(pattern.mode()))
        && pattern.context().map(act.contexts()::contains).orElse(true)
        && pattern
            .cameo()
            .map(code -> act.cameo().filter(its -> its.startsWith(code)).isPresent())
            .orElse(true)
        && (pattern.venue().isEmpty()
            || incident.venue().filter(members(pattern.venue())::contains).isPresent())
        && (pattern.rank().isEmpty() || hasRank(incident));
  }

  private boolean hasRank(Incident incident) {
    return incident.sourceSide().rank().equals(pattern.rank())
        || (incident.mutual() && incident.targetSide().rank().equals(pattern.rank()));
  }

  private boolean fitsParties(Incident incident) {
    if (!pattern.between().isEmpty()) {
      List<ActorId> two = List.copyOf(pattern.between());
      return runs(incident, Optional.of(two.get(0)), Optional.of(two.get(1)))
          || runs(incident, Optional.of(two.get(1)), Optional.of(two.get(0)));
    }
    return runs(incident, pattern.who(), pattern.to())
        || (incident.mutual() && runs(incident, pattern.to(), pattern.who()));
  }

  private boolean runs(Incident incident, Optional<ActorId> who, Optional<ActorId> to) {
    return (who.isEmpty() || members(who).contains(incident.source()))
        && (to.isEmpty() || members(to).contains(incident.target()));
  }

  private Set<ActorId> members(Optional<ActorId> actor) {
    return actor.<Set<ActorId>>map(docket::members).orElse(new TreeSet<>());
  }

  private boolean fitsEvents(Incident incident) {
    return pattern.events().isEmpty() || !Collections.disjoint(pattern.events(), incident.events());
  }

  /** Who must be covered for it to be seen. */
  Collection<ActorId> actors() {
    Set<ActorId> actors = new TreeSet<>(pattern.between());
    pattern.who().ifPresent(actors::add);
    pattern.to().ifPresent(actors::add);
    return actors;
  }
}
