// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.trial.Docket;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Act;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Origin;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** A record in the making, of one actor and its partners over four years. Not safe to share. */
final class MadeRecord {
  static final ActorId FOCUS = new ActorId("AAA");
  static final ActorId PARTNER = new ActorId("BBB");
  static final ActorId RIVAL = new ActorId("CCC");

  /** Two more, of lesser weight. */
  static final List<ActorId> OTHERS = List.of(new ActorId("DDD"), new ActorId("EEE"));

  static final Period ALL = period("2000-01-03", "2003-12-28");

  /** A year before the middle, and one after it, of 52 weeks each. */
  static final Period EARLIER = period("2001-01-01", "2001-12-30");

  static final Period LATER = period("2001-12-31", "2002-12-29");

  /** Weeks of each of the two years. */
  static final int WEEKS = 52;

  private static final String FEED = "made";
  private static final List<String> PUBLISHERS =
      List.of("north.example", "south.example", "east.example", "west.example");
  private static final int DAYS = 7;
  private static final double MUTUAL = 0.2;

  private final Chance chance;
  private final List<Incident> incidents = new ArrayList<>();
  private final List<Incident> codings = new ArrayList<>();
  private final Map<EventId, Origin> origins = new TreeMap<>();
  private int growth = 1;

  MadeRecord(Chance chance) {
    this.chance = chance;
  }

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  /** Adds what the focus and a partner do in some weeks; each act is coded once or twice. */
  void add(ActorId partner, Period when, Pace pace) {
    add(partner, when, pace, its -> 1 + its.below(2));
  }

  /** Adds what the focus and a partner do in some weeks, each act coded some number of times. */
  void add(ActorId partner, Period when, Pace pace, ToIntFunction<Chance> times) {
    add(partner, when, pace, () -> publishers(times.applyAsInt(chance)));
  }

  /** Adds what one publisher tells that the focus and a partner did. */
  void addOf(String publisher, ActorId partner, Period when, Pace pace) {
    add(partner, when, pace, () -> List.of(publisher));
  }

  /** Adds what the focus does with all others than the partner. */
  void addOthers(Period when, Pace pace) {
    add(RIVAL, when, pace);
    OTHERS.forEach(other -> add(other, when, pace));
  }

  /** Lets the rest of the world do so many times as much in the later year. */
  void grow(int times) {
    growth = times;
  }

  private void add(ActorId partner, Period when, Pace pace, Supplier<List<String>> publishers) {
    LocalDate week = when.first();
    for (List<Double> scores : pace.weeks((int) (when.days() / DAYS), chance)) {
      for (double score : scores) {
        boolean mutual = chance.happens(MUTUAL);
        boolean begun = mutual || chance.happens(0.5);
        add(
            begun ? FOCUS : partner,
            begun ? partner : FOCUS,
            mutual,
            week.plusDays(chance.below(DAYS)).toString(),
            MadeAct.of(score),
            publishers.get());
      }
      week = week.plusDays(DAYS);
    }
  }

  /** Adds what the focus and a partner do at one pace until the middle, and at another after it. */
  void addTurning(ActorId partner, Pace before, Pace after) {
    add(partner, new Period(ALL.first(), EARLIER.last()), before);
    add(partner, new Period(LATER.first(), ALL.last()), after);
  }

  /**
   * Adds an act.
   *
   * @param date its date, as EDTF
   * @param times how often it is coded, each time by a publisher drawn at random
   */
  void add(ActorId source, ActorId target, boolean mutual, String date, Act act, int times) {
    add(source, target, mutual, date, act, publishers(times));
  }

  private List<String> publishers(int times) {
    return Stream.generate(() -> PUBLISHERS.get(chance.below(PUBLISHERS.size())))
        .limit(times)
        .toList();
  }

  private void add(
      ActorId source,
      ActorId target,
      boolean mutual,
      String date,
      Act act,
      List<String> publishers) {
    List<EventId> events = new ArrayList<>();
    for (String publisher : publishers) {
      EventId event = EventId.of(FEED, "%06d".formatted(origins.size()));
      origins.put(
          event,
          new Origin(FEED, publisher, Optional.empty(), Optional.empty(), OptionalDouble.empty()));
      codings.add(incident(origins.size(), source, target, mutual, date, act, List.of(event)));
      events.add(event);
    }
    incidents.add(incident(incidents.size() + 1, source, target, mutual, date, act, events));
  }

  private static Incident incident(
      int number,
      ActorId source,
      ActorId target,
      boolean mutual,
      String date,
      Act act,
      List<EventId> events) {
    return new Incident(
        number,
        Edtf.parse(date),
        source,
        target,
        mutual,
        act,
        Status.OCCURRED,
        "Act",
        Optional.empty(),
        new Incident.Side(source.value(), Optional.empty(), Optional.empty()),
        new Incident.Side(target.value(), Optional.empty(), Optional.empty()),
        false,
        events.size(),
        events);
  }

  /** How many codings there are within a stretch of time, as a naive reader counts them. */
  int rows(Period in, ActorId partner) {
    return (int)
        codings.stream().filter(one -> one.date().within(in) && one.involves(partner)).count();
  }

  /** The chance from which it is made. */
  Chance chance() {
    return chance;
  }

  /** What the record has to say, if one feed covers all of the time. */
  Docket docket() {
    return docket(List.of(ALL));
  }

  /** What the record has to say, if one feed covers some stretches of time. */
  Docket docket(List<Period> covered) {
    List<CoveredSpan> spans =
        covered.stream().map(one -> new CoveredSpan(FEED, Coverage.SYSTEMATIC, one)).toList();
    return new Docket(
        incidents,
        codings,
        List.of(),
        CoveredDays.of(spans),
        ALL,
        Scale.GOLDSTEIN,
        Map.of(),
        actor -> true,
        ActorId::value,
        Naming.NONE,
        MadeVolume.of(ALL, incidents, LATER, growth),
        origins,
        Map.of(),
        List.of(),
        List.of(),
        IdealPoints.NONE);
  }
}
