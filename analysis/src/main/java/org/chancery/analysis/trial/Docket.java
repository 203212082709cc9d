// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.series.Reading;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Membership;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;

/**
 * All that a record has to say to claims.
 *
 * @param incidents the incidents of all actors that claims name, of every status, one for each dyad
 * @param codings the same, each coding counted by itself
 * @param asides acts of which no relation is made: without a recipient, of an opposition,
 *     background of long before; no measure counts them, but that they happened can be claimed
 * @param coverage the days that the sources cover
 * @param period the time that the record is about
 * @param scale the scale of scores in the main specification
 * @param camps members of the actors that are camps, with the camp itself
 * @param partners whether an actor is one that a relation can be had with
 * @param names the name of an actor, as it stands in a sentence
 * @param naming by what names the whole record knows its actors
 * @param volume how much the whole record holds
 * @param origins who tells of each event
 * @param precision how often a machine's coding is right where people checked it, by feed, 0 to 1;
 *     feeds that nobody checked are not among them
 * @param standing memberships and other standings
 * @param readings series that are not made of events
 * @param idealPoints ideal points in the UN General Assembly
 */
public record Docket(
    List<Incident> incidents,
    List<Incident> codings,
    List<Incident> asides,
    CoveredDays coverage,
    Period period,
    Scale scale,
    Map<ActorId, SortedSet<ActorId>> camps,
    Predicate<ActorId> partners,
    Function<ActorId, String> names,
    Naming naming,
    Volume volume,
    Map<EventId, Origin> origins,
    Map<String, Double> precision,
    List<Membership> standing,
    List<Reading> readings,
    IdealPoints idealPoints) {
  public Docket {
    requireNonNull(coverage, "coverage");
    requireNonNull(period, "period");
    requireNonNull(scale, "scale");
    requireNonNull(partners, "partners");
    requireNonNull(names, "names");
    requireNonNull(naming, "naming");
    requireNonNull(volume, "volume");
    requireNonNull(idealPoints, "idealPoints");
    incidents = List.copyOf(incidents);
    codings = List.copyOf(codings);
    asides = List.copyOf(asides);
    camps = Collections.unmodifiableMap(new TreeMap<>(camps));
    origins = Collections.unmodifiableMap(new TreeMap<>(origins));
    precision = Collections.unmodifiableMap(new TreeMap<>(precision));
    standing = List.copyOf(standing);
    readings = List.copyOf(readings);
  }

  /** The members of a camp, or the actor alone. */
  SortedSet<ActorId> members(ActorId actor) {
    return camps.getOrDefault(actor, new TreeSet<>(Collections.singleton(actor)));
  }

  /** The name of an actor, as it stands in a sentence. */
  String name(ActorId actor) {
    return names.apply(actor);
  }

  /** The name of a relation in words. */
  String name(Relation relation) {
    return name(relation.focus())
        + " "
        + relation.direction().arrow()
        + " "
        + relation.other().map(this::name).orElse("all partners");
  }

  /** The publishers that tell of an incident. */
  SortedSet<String> publishers(Incident incident) {
    SortedSet<String> publishers = new TreeSet<>();
    for (EventId event : incident.events()) {
      Origin origin = origins.get(event);
      publishers.add(origin == null ? event.feed() : origin.publisher());
    }
    return publishers;
  }

  /** Whether nobody but some publishers tells of an incident. */
  boolean toldOnlyBy(Set<String> publishers, Incident incident) {
    return publishers.containsAll(publishers(incident));
  }

  /** The works or feeds that tell of an incident. */
  SortedSet<String> works(Incident incident) {
    SortedSet<String> works = new TreeSet<>();
    for (EventId event : incident.events()) {
      Origin origin = origins.get(event);
      works.add(origin == null ? event.feed() : origin.source());
    }
    return works;
  }

  /** The same record with each incident changed. */
  Docket mapped(UnaryOperator<Incident> change) {
    return withActs(
        incidents.stream().map(change).toList(),
        codings.stream().map(change).toList(),
        asides.stream().map(change).toList());
  }

  /** The same record without anything that tells of some actors. */
  Docket without(Set<ActorId> actors) {
    Predicate<Incident> others =
        incident ->
            actors.stream().noneMatch(incident::involves)
                && incident.venue().filter(actors::contains).isEmpty();
    return new Docket(
        incidents.stream().filter(others).toList(),
        codings.stream().filter(others).toList(),
        List.of(),
        coverage,
        period,
        scale,
        camps,
        partners,
        names,
        naming,
        volume,
        origins,
        precision,
        standing.stream().filter(one -> !actors.contains(one.actor())).toList(),
        readings.stream().filter(one -> !actors.contains(one.actor())).toList(),
        IdealPoints.NONE);
  }

  private Docket withActs(
      List<Incident> others, List<Incident> otherCodings, List<Incident> otherAsides) {
    return new Docket(
        others,
        otherCodings,
        otherAsides,
        coverage,
        period,
        scale,
        camps,
        partners,
        names,
        naming,
        volume,
        origins,
        precision,
        standing,
        readings,
        idealPoints);
  }
}
