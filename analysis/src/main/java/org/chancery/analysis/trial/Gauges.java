// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Quantity.Whole;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.contact.Visit;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.series.Reading;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Edtf;

/** The gauge that measures a quantity. */
final class Gauges {
  private final Docket docket;
  private final Involved involved;

  Gauges(Docket docket, Involved involved) {
    this.docket = docket;
    this.involved = involved;
  }

  Gauge of(Quantity quantity) {
    if (quantity instanceof Quantity.OfRelation relation) {
      return ofRelation(relation);
    }
    if (quantity instanceof Quantity.Visits visits) {
      return visits(visits);
    }
    if (quantity instanceof Quantity.VisitorRank rank) {
      Acts received = only(rank.relation(), visit -> received(rank.relation(), visit));
      return new IncidentGauge(docket, received, Kind.rank(), actors(rank.relation()));
    }
    if (quantity instanceof Quantity.OfActor actor) {
      return ofActor(actor);
    }
    if (quantity instanceof Quantity.OfIndicator indicator) {
      return new ReadingGauge(indicator.name(), readings(indicator));
    }
    return alignment((Quantity.Alignment) quantity);
  }

  IncidentGauge ofRelation(Quantity.OfRelation quantity) {
    Acts acts = involved.acts(quantity.relation());
    Kind kind = Kind.of(quantity.measure(), Weight.on(docket.scale()), acts.incidents());
    return new IncidentGauge(docket, acts, kind, actors(quantity.relation()));
  }

  private Gauge visits(Quantity.Visits visits) {
    Relation relation = visits.relation();
    Acts acts =
        switch (visits.which()) {
          case EITHER -> only(relation, visit -> true);
          case MADE -> only(relation, visit -> made(relation, visit));
          case RECEIVED -> only(relation, visit -> received(relation, visit));
        };
    return new IncidentGauge(docket, acts, Kind.counting(visits.which().label()), actors(relation));
  }

  /* Of a visit that is no mutual act the source is the visitor. */
  private boolean made(Relation relation, Incident visit) {
    return !visit.mutual() && docket.members(relation.focus()).contains(visit.source());
  }

  private boolean received(Relation relation, Incident visit) {
    return !visit.mutual() && docket.members(relation.focus()).contains(visit.target());
  }

  private Acts only(Relation relation, Predicate<Incident> which) {
    Relation eitherWay = new Relation(relation.focus(), Direction.EITHER, relation.other());
    return involved.acts(eitherWay).only(act -> Visit.isCoded(act) && which.test(act));
  }

  private Gauge ofActor(Quantity.OfActor quantity) {
    Relation all = new Relation(quantity.actor(), Direction.EITHER, Optional.empty());
    Acts acts = involved.acts(all);
    Set<ActorId> actor = docket.members(quantity.actor());
    if (quantity.measure() == Whole.PARTNERS || quantity.measure() == Whole.CIRCLE) {
      return new DiversityGauge(docket, acts, actor, quantity.measure());
    }
    Kind kind =
        quantity
            .on()
            .map(partner -> Kind.shareWith(docket.members(partner)))
            .orElseGet(() -> Kind.begunBy(actor));
    Set<ActorId> covered = new TreeSet<>(List.of(quantity.actor()));
    quantity.on().ifPresent(covered::add);
    return new IncidentGauge(docket, acts, kind, covered);
  }

  private static Set<ActorId> actors(Relation relation) {
    Set<ActorId> actors = new TreeSet<>(List.of(relation.focus()));
    relation.other().ifPresent(actors::add);
    return actors;
  }

  private List<Reading> readings(Quantity.OfIndicator indicator) {
    return docket.readings().stream()
        .filter(one -> one.actor().equals(indicator.actor()))
        .filter(one -> one.name().equals(indicator.name()))
        .sorted(Comparator.comparing(Reading::date))
        .toList();
  }

  private Gauge alignment(Quantity.Alignment alignment) {
    List<Reading> readings = new ArrayList<>();
    docket
        .idealPoints()
        .distance(alignment.one(), alignment.other())
        .forEach(
            (year, distance) ->
                readings.add(
                    new Reading(
                        alignment.one(),
                        alignment.label(),
                        Edtf.parse(String.format(Locale.ROOT, "%04d", year)),
                        distance,
                        "standard deviations",
                        docket.idealPoints().source(),
                        "")));
    return new ReadingGauge(alignment.label(), readings);
  }
}
