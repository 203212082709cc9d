// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.sample.Made;
import org.chancery.analysis.series.Reading;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Membership;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;

/**
 * A small record in the making: of 2018 to 2021, which one feed covers unless told otherwise. What
 * it tells is so, unless the feed is said to be right less often.
 */
final class OnRecord {
  private static final String ALL = "2018-01-01/2021-12-31";
  private static final String FEED = "test";

  private final List<Incident> incidents = new ArrayList<>();
  private final List<Incident> asides = new ArrayList<>();
  private final Map<EventId, Origin> origins = new TreeMap<>();
  private final List<Membership> standing = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final Random random = new Random(7);
  private List<CoveredSpan> spans = List.of(Asked.systematic(FEED, ALL));
  private Naming naming = Naming.NONE;
  private Volume volume = Volume.NONE;
  private IdealPoints points = IdealPoints.NONE;
  private double precision = 1;
  private long number;

  /** The next number of an incident. */
  long next() {
    return ++number;
  }

  OnRecord add(Made... acts) {
    Arrays.stream(acts).map(Made::build).forEach(incidents::add);
    return this;
  }

  OnRecord addAside(Made act) {
    asides.add(act.build());
    return this;
  }

  /** Adds so many acts at random days of a time, of a score on Goldstein's scale. */
  OnRecord add(int count, String source, String target, String when, QuadClass quad, String score) {
    Period period = Asked.period(when);
    for (int i = 0; i < count; i++) {
      LocalDate day = period.first().plusDays(random.nextInt((int) period.days()));
      add(Made.incident(next(), day.toString(), source, target).quad(quad, score, score));
    }
    return this;
  }

  /** Adds so many friendly words at random days. */
  OnRecord friendly(int count, String source, String target, String when) {
    return add(count, source, target, when, QuadClass.VERBAL_COOPERATION, "3");
  }

  /** Adds so many hostile deeds at random days. */
  OnRecord hostile(int count, String source, String target, String when) {
    return add(count, source, target, when, QuadClass.MATERIAL_CONFLICT, "-3");
  }

  OnRecord covered(CoveredSpan... others) {
    spans = List.of(others);
    return this;
  }

  OnRecord naming(Naming other) {
    naming = other;
    return this;
  }

  OnRecord volume(Volume other) {
    volume = other;
    return this;
  }

  OnRecord points(IdealPoints other) {
    points = other;
    return this;
  }

  /** How often the feed is right. */
  OnRecord right(double share) {
    precision = share;
    return this;
  }

  OnRecord standing(Membership one) {
    standing.add(one);
    return this;
  }

  OnRecord reading(Reading one) {
    readings.add(one);
    return this;
  }

  /** Who tells of the first coding of an incident. */
  OnRecord told(long incident, String work, String publisher, String wording, String state) {
    origins.put(
        EventId.of(FEED, incident + "-0"),
        new Origin(
            work,
            publisher,
            Optional.of(wording).filter(words -> !words.isEmpty()),
            Optional.of(state).filter(its -> !its.isEmpty()).map(ActorId::new),
            OptionalDouble.empty()));
    return this;
  }

  Docket docket() {
    return new Docket(
        incidents,
        incidents,
        asides,
        CoveredDays.of(spans),
        Asked.period(ALL),
        Scale.GOLDSTEIN,
        Map.of(),
        anybody -> true,
        ActorId::value,
        naming,
        volume,
        origins,
        Map.of(FEED, precision),
        standing,
        readings,
        points);
  }
}
