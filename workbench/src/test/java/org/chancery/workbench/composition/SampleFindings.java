// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Claims;

/**
 * Findings about claims on Ruritania, made by hand: one of each verdict, with a difference, with
 * ratios under many choices, with incidents alone, with nothing at all. The verdict is always that
 * of the rule.
 */
public final class SampleFindings {
  private static final ActorId RURITANIA = new ActorId("RUR");
  private static final ActorId GRAUSTARK = new ActorId("GRA");
  private static final Period EARLIER = years(2021, 2021);
  private static final Period LATER = years(2022, 2022);
  private static final Relation TOWARDS_US =
      new Relation(RURITANIA, Direction.BY_COUNTERPART, Optional.of(GRAUSTARK));

  private SampleFindings() {}

  /** The findings as the section of a brief. */
  public static Claims claims() {
    return new ClaimSection(names()).claims(all());
  }

  /** The names of those on no map. */
  public static ActorNames names() {
    return new ActorNames(
        ActorRegistry.bundled()
            .with(
                new ActorAdditions(
                    List.of(
                        Actor.of(RURITANIA, ActorKind.STATE, "Ruritania", List.of()),
                        Actor.of(GRAUSTARK, ActorKind.STATE, "Graustark", List.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
  }

  /** All of them, in the order of the paper. */
  public static List<Finding> all() {
    return List.of(
        cooled(), quarrels(), cooperative(), steady(), recalled(), mediated(), pressure(), never());
  }

  /** Supported: a difference below its margin under all choices. */
  public static Finding cooled() {
    Expectation expect =
        new Expectation.Change(
            new Quantity.OfRelation(TOWARDS_US, Measure.NET),
            Expectation.Course.FALLS,
            EARLIER,
            LATER,
            0.5);
    return new Made("graustark-cooled", "Relations with Graustark cooled after the summit.", expect)
        .outcome("1.9 points a month, then −2.4", -4.25, -6.1, -2.3, 0, -0.5)
        .probabilities(0.9992, 0.0001)
        .curve(
            -1,
            "main specification",
            "windows one month earlier",
            "windows one month later",
            "Goldstein scale",
            "each coding counts",
            "without hope-1894",
            "without fees-1901",
            "without: Graustark recalled its ambassador from Strelsau",
            "without: Ruritania expelled two diplomats")
        .pro("ambassador-recalled", "diplomats-expelled", "border-closed")
        .contra("talks-resume")
        .in(7, 1)
        .wouldChange(
            "Four cooperative deeds of Graustark in 2022 that no source of the case tells.")
        .note("None of 24 placebo dates gives a fall as large.")
        .finding();
  }

  /** Contradicted: a ratio above its margin, under more choices than have room for names. */
  public static Finding quarrels() {
    Expectation expect =
        new Expectation.Change(
            new Quantity.OfRelation(
                new Relation(RURITANIA, Direction.EITHER, Optional.of(GRAUSTARK)),
                Measure.CONFLICT),
            Expectation.Course.FALLS,
            EARLIER,
            LATER,
            0.2);
    String[] choices = new String[64];
    for (int i = 0; i < choices.length; i++) {
      choices[i] =
          i == 0 ? "main specification" : "without event %d of those that count".formatted(i);
    }
    return new Made("fewer-quarrels", "There were fewer quarrels with Graustark.", expect)
        .outcome("0.4 a month, then 1.1", 2.75, 1.62, 5.1, 1, 0.8)
        .probabilities(0.002, 0.981)
        .curve(-1, choices)
        .contra("ambassador-recalled", "diplomats-expelled", "protest-note", "border-closed")
        .in(0, 4)
        .finding();
  }

  /** Mixed: the main specification decides, half of the choices do not agree. */
  public static Finding cooperative() {
    Expectation expect =
        new Expectation.Level(
            new Quantity.OfRelation(TOWARDS_US, Measure.SHARE_OF_CONFLICT),
            Expectation.Bound.BELOW,
            0.5,
            years(2021, 2022),
            0);
    return new Made("mostly-kind", "Graustark was kind more often than not.", expect)
        .outcome("0.31 of 13 incidents", -0.19, -0.36, -0.01, 0, 0)
        .unit("as a part of all")
        .probabilities(0.954, 0.02)
        .curve(0, "main specification", "each coding counts", "without hope-1894", "PLOVER scale")
        .pro("strelsau-summit", "trade-pact", "praise")
        .contra("accusation")
        .in(3, 1)
        .finding();
  }

  /** Cannot be decided: an interval across the margin of what is to stay as it was. */
  public static Finding steady() {
    Expectation expect =
        new Expectation.Change(
            new Quantity.Visits(TOWARDS_US, Quantity.Travel.RECEIVED),
            Expectation.Course.UNCHANGED,
            EARLIER,
            LATER,
            0.25);
    return new Made("visits-as-before", "Visits went on as before.", expect)
        .outcome("0.25 a month, then 0.17", 0.67, 0.2, Double.POSITIVE_INFINITY, 1, 1.25)
        .probabilities(0.31, 0.4)
        .reason(Reason.Kind.CROSSES_MARGIN, "The interval crosses the margin of 25 %.")
        .curve(0, "main specification", "windows one month earlier")
        .pro("visit-two")
        .in(1, 0)
        .finding();
  }

  /** Consistent with its own source: it happened, as its own author tells. */
  public static Finding recalled() {
    Expectation expect =
        new Expectation.Happened(
            act(Optional.of(GRAUSTARK), EventType.SANCTION), Optional.of(LATER), 1);
    return new Made("ambassador-left", "Graustark recalled its ambassador.", expect)
        .described("1 such act on record, 1 March 2022", 1)
        .probabilities(1, 0)
        .reason(Reason.Kind.OWN_SOURCE, "All that tells of it is the work that claims it.")
        .pro("ambassador-recalled")
        .in(1, 0)
        .finding();
  }

  /** Cannot be decided: nothing on record, and no source that would tell. */
  public static Finding mediated() {
    Expectation expect =
        new Expectation.Happened(
            act(Optional.of(new ActorId("ZEN")), EventType.CONSULT), Optional.empty(), 3);
    return new Made("strelsau-mediated", "Strelsau <b>mediated</b> & hosted.", expect)
        .reason(Reason.Kind.VENUE_NOT_COVERED, "No source of the case tells where things happen.")
        .wouldChange("A source that names venues.")
        .finding();
  }

  /** Cannot be decided: the association is shown, the cause is not decided. */
  public static Finding pressure() {
    Expectation expect =
        new Expectation.Against(
            new Quantity.OfRelation(TOWARDS_US, Measure.INCIDENTS),
            Expectation.Bound.ABOVE,
            new Relation(RURITANIA, Direction.BY_COUNTERPART, Optional.of(new ActorId("SYL"))),
            LATER,
            0);
    return new Made("pressure-works", "Graustark’s pressure worked.", expect)
        .cause("the pressure of Graustark")
        .outcome("0.9 a month against 0.1", 9.2, 3.4, 31, 1, 1)
        .probabilities(0.998, 0.0004)
        .reason(Reason.Kind.CAUSE, "Events show the association; the cause is not decided.")
        .curve(1, "main specification", "without hope-1894", "each coding counts")
        .pro("border-closed", "diplomats-expelled")
        .in(6, 0)
        .finding();
  }

  /** Contradicted by incidents alone, some of a date wider than a day. */
  public static Finding never() {
    Expectation expect =
        new Expectation.NeverHappened(
            act(Optional.of(RURITANIA), EventType.CONSULT), Optional.of(years(2020, 2023)));
    return new Made("never-spoke", "The two never spoke.", expect)
        .described("7 such acts on record", 7)
        .probabilities(0, 1)
        .contra("call-one", "strelsau-summit", "talks-resume", "old-favour", "long-quarrel")
        .in(0, 7)
        .finding();
  }

  private static ActPattern act(Optional<ActorId> who, EventType type) {
    return new ActPattern(
        who,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        Set.of());
  }

  private static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
