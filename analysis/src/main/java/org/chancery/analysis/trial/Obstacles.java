// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.coverage.CoverageState;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.model.actor.ActorId;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Naming.Named;
import org.chancery.model.time.Period;

/*
 * How it works. What a record cannot tell shows in the record itself.
 *
 * Time: a window of which less than half is covered is not watched; two windows of which a source
 * covers shares that differ by more than a tenth were not watched alike.
 *
 * Actors: in the record as a whole a share q of all sides is a state or organisation under its own
 * name; the rest are offices, ministries, citizens and the like. Of an actor with m sides one
 * expects m q under its own name. Where that is three or more and there is none, the record leaves
 * the actor itself out (the chance of none would be below exp(-3) = 0.05), and what it tells of
 * offices is not all that the state did. ICEWS14, a published subset of ICEWS, is such a record: it
 * has "Foreign Affairs (Belarus)" and neither Belarus nor its president.
 */
/** What keeps a record from deciding a claim, whatever its figures. */
final class Obstacles {
  private static final double WATCHED = 0.5;
  private static final double TOLERANCE = 0.1;

  private Obstacles() {}

  /** What keeps any of some numbers from being measured in a window, each reason once. */
  static List<Reason> of(Collection<? extends Gauge> gauges, Period window) {
    return gauges.stream()
        .flatMap(gauge -> gauge.obstacles(List.of(window)).stream())
        .distinct()
        .toList();
  }

  /** Windows that are not watched, or not alike. */
  static List<Reason> ofTime(Docket docket, Collection<Period> windows) {
    List<Reason> reasons = new ArrayList<>();
    for (Period window : windows) {
      CoverageState state = docket.coverage().state(window);
      if (state == CoverageState.SELECTIVE) {
        reasons.add(selective(window));
      } else if (docket.coverage().days(window) < WATCHED * window.days()) {
        reasons.add(notCovered(docket, window));
      }
    }
    if (reasons.isEmpty() && windows.size() > 1 && !alike(docket, windows)) {
      reasons.add(
          new Reason(
              Reason.Kind.SOURCES_DIFFER,
              "The windows were watched by different sources, so that a change may be theirs."));
    }
    return reasons;
  }

  private static Reason selective(Period window) {
    return new Reason(
        Reason.Kind.SELECTIVE_SOURCE,
        "Only selective sources tell of "
            + window
            + ": what they leave out may have happened, and what they mention is no rate.");
  }

  private static Reason notCovered(Docket docket, Period window) {
    return new Reason(
        Reason.Kind.PERIOD_NOT_COVERED,
        "Sources cover "
            + docket.coverage().days(window)
            + " of the "
            + window.days()
            + " days of "
            + window
            + ".");
  }

  private static boolean alike(Docket docket, Collection<Period> windows) {
    Iterator<Period> two = windows.iterator();
    Map<String, Double> before = docket.coverage().shares(two.next());
    Map<String, Double> after = docket.coverage().shares(two.next());
    SortedSet<String> sources = new TreeSet<>(before.keySet());
    sources.addAll(after.keySet());
    return sources.stream()
        .allMatch(
            source ->
                Math.abs(before.getOrDefault(source, 0.0) - after.getOrDefault(source, 0.0))
                    <= TOLERANCE);
  }

  /** Actors that the record does not have, or not under their own names. */
  static List<Reason> ofActors(Docket docket, Collection<ActorId> actors) {
    Naming naming = docket.naming();
    if (naming.events() == 0) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    double usual = share(naming);
    for (ActorId actor : actors) {
      Named named = together(docket, actor);
      if (named.all() == 0) {
        reasons.add(notCovered(docket.name(actor) + " is not in the record."));
      } else if (named.bare() == 0 && usual * named.all() >= Rule.FEWEST_EXPECTED) {
        reasons.add(notCovered(onlyByOthers(docket.name(actor), named, usual)));
      }
    }
    return reasons;
  }

  private static Named together(Docket docket, ActorId actor) {
    long bare = 0;
    long head = 0;
    long other = 0;
    for (ActorId member : docket.members(actor)) {
      Named named = docket.naming().of(member);
      bare += named.bare();
      head += named.head();
      other += named.other();
    }
    return new Named(bare, head, other);
  }

  private static double share(Naming naming) {
    double own = 0;
    double all = 0;
    for (Named named : naming.byPrincipal().values()) {
      own += named.bare();
      all += named.all();
    }
    return all == 0 ? 0 : own / all;
  }

  private static String onlyByOthers(String name, Named named, double usual) {
    return "The record has "
        + name
        + " "
        + named.all()
        + " times, but never by its own name, where "
        + Math.round(usual * named.all())
        + " would be usual: what it tells of offices and citizens is not all that the state did.";
  }

  private static Reason notCovered(String words) {
    return new Reason(Reason.Kind.ACTOR_NOT_COVERED, words);
  }

  /** That nobody tells where things happened; empty if the record does. */
  static List<Reason> ofVenues(Docket docket) {
    Naming naming = docket.naming();
    return naming.placed() > 0
        ? List.of()
        : List.of(
            new Reason(
                Reason.Kind.VENUE_NOT_COVERED,
                "None of the "
                    + naming.events()
                    + " events of the record says in which state it took place."));
  }
}
