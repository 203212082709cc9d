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
import org.chancery.model.event.Act;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Mode;

/** Finds the acts that a description fits. */
final class Matching {
  private final Docket docket;
  private final ActPattern pattern;
  private final Side who;
  private final Side to;
  private final Side venue;
  private final List<Side> between;

  Matching(Docket docket, ActPattern pattern) {
    this.docket = docket;
    this.pattern = pattern;
    this.who = side(pattern.who());
    this.to = side(pattern.to());
    this.venue = side(pattern.venue());
    this.between = pattern.between().stream().map(one -> side(Optional.of(one))).toList();
  }

  private Side side(Optional<ActorId> actor) {
    return new Side(actor.isEmpty(), actor.<Set<ActorId>>map(docket::members).orElse(Set.of()));
  }

  /* Whom a description means; anybody where it says nothing. */
  private record Side(boolean open, Set<ActorId> members) {
    boolean has(ActorId actor) {
      return open || members.contains(actor);
    }

    boolean names(ActorId actor) {
      return members.contains(actor);
    }
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

  private boolean fits(Incident incident) {
    return fitsParties(incident) && fitsAct(incident) && fitsEvents(incident);
  }

  /** Whether an incident is such an act, whoever does it to whom. */
  boolean fitsAct(Incident incident) {
    Act act = incident.act();
    return (pattern.type().isEmpty() || act.type().equals(pattern.type()))
        && (pattern.mode().isEmpty() || act.mode().map(Mode::name).equals(pattern.mode()))
        && pattern.context().map(act.contexts()::contains).orElse(true)
        && pattern
            .cameo()
            .map(code -> act.cameo().filter(its -> its.startsWith(code)).isPresent())
            .orElse(true)
        && (venue.open() || incident.venue().filter(venue::names).isPresent())
        && (pattern.rank().isEmpty() || hasRank(incident));
  }

  private boolean hasRank(Incident incident) {
    return incident.sourceSide().rank().equals(pattern.rank())
        || (incident.mutual() && incident.targetSide().rank().equals(pattern.rank()));
  }

  /** Whether those who are named stand on the sides of an incident, whatever it is. */
  boolean fitsParties(Incident incident) {
    ActorId source = incident.source();
    ActorId target = incident.target();
    if (!between.isEmpty()) {
      Side one = between.get(0);
      Side other = between.get(1);
      return (one.has(source) && other.has(target)) || (one.has(target) && other.has(source));
    }
    return (who.has(source) && to.has(target))
        || (incident.mutual() && who.has(target) && to.has(source));
  }

  /**
   * Whether one of those who are named has the same role in an incident of others: acts, where it
   * is said to act upon somebody. Where only one side is named, any role will do.
   */
  boolean sharesRole(Incident incident) {
    ActorId source = incident.source();
    ActorId target = incident.target();
    if (pattern.who().isEmpty() || pattern.to().isEmpty()) {
      return Stream.concat(Stream.of(who, to), between.stream())
          .anyMatch(side -> side.names(source) || side.names(target));
    }
    return who.names(source)
        || to.names(target)
        || (incident.mutual() && (who.names(target) || to.names(source)));
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
