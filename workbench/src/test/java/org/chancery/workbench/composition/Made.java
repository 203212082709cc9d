// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.verdict.Confidence;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Finding.Evidence;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Act;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.time.Edtf;

/** A finding in the making; the verdict is that of the rule. */
final class Made {
  private static final ActorId RURITANIA = new ActorId("RUR");
  private static final ActorId GRAUSTARK = new ActorId("GRA");
  private final String id;
  private final String says;
  private final Expectation expect;
  private Optional<String> cause = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();
  private Curve curve = Curve.NONE;
  private final List<Reason> reasons = new ArrayList<>();
  private List<Exhibit> pro = List.of();
  private List<Exhibit> contra = List.of();
  private Evidence evidence = Evidence.NONE;
  private final List<String> wouldChange = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Made(String id, String says, Expectation expect) {
    this.id = id;
    this.says = says;
    this.expect = expect;
  }

  Made cause(String words) {
    cause = Optional.of(words);
    return this;
  }

  Made outcome(
      String figures, double effect, double low, double high, double nothing, double threshold) {
    outcome =
        Optional.of(
            new Outcome(
                figures,
                OptionalDouble.of(effect),
                Optional.of(new Interval(low, high, Rule.LEVEL)),
                nothing,
                threshold,
                nothing == 1 ? "ratio" : "points a month",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                13));
    return this;
  }

  Made unit(String unit) {
    outcome =
        outcome.map(
            o ->
                new Outcome(
                    o.figures(),
                    o.effect(),
                    o.interval(),
                    o.nothing(),
                    o.threshold(),
                    unit,
                    o.claimed(),
                    o.contrary(),
                    o.n()));
    return this;
  }

  Made described(String figures, int n) {
    outcome =
        Optional.of(
            new Outcome(
                figures,
                OptionalDouble.empty(),
                Optional.empty(),
                0,
                0,
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                n));
    return this;
  }

  Made probabilities(double claimed, double contrary) {
    outcome =
        outcome.map(
            o ->
                new Outcome(
                    o.figures(),
                    o.effect(),
                    o.interval(),
                    o.nothing(),
                    o.threshold(),
                    o.unit(),
                    OptionalDouble.of(claimed),
                    OptionalDouble.of(contrary),
                    o.n()));
    return this;
  }

  /* Effects about the main one, the last without a figure; way 0 puts half on either side. */
  Made curve(int way, String... choices) {
    Outcome main = outcome.orElseThrow();
    List<Variation> variations = new ArrayList<>();
    for (int i = 0; i < choices.length; i++) {
      boolean figure = i == 0 || i < choices.length - 1;
      boolean turned = way == 0 && i % 2 == 1;
      double away = main.effect().getAsDouble() - main.nothing();
      double effect =
          main.nothing() + away * (turned ? -0.4 : 1) * (i == 0 ? 1 : 1 + (i * 7 % 11 - 5) / 20.0);
      double half = Math.abs(away) * (0.4 + (i * 5 % 7) / 6.0);
      Interval interval = new Interval(effect - half, effect + half, Rule.LEVEL);
      variations.add(
          new Variation(
              choices[i],
              figure ? OptionalDouble.of(effect) : OptionalDouble.empty(),
              figure ? Optional.of(interval) : Optional.empty(),
              figure ? side(main, effect, way) : Side.NEITHER));
    }
    curve = new Curve(variations);
    return this;
  }

  private static Side side(Outcome main, double effect, int way) {
    if (way == 0) {
      return effect < main.nothing() ? Side.CLAIMED : Side.CONTRARY;
    }
    return (effect - main.nothing()) * way > 0 ? Side.CLAIMED : Side.CONTRARY;
  }

  Made reason(Reason.Kind kind, String words) {
    reasons.add(new Reason(kind, words));
    return this;
  }

  Made pro(String... events) {
    pro = exhibits(events);
    return this;
  }

  Made contra(String... events) {
    contra = exhibits(events);
    return this;
  }

  Made in(int allPro, int allContra) {
    evidence = new Evidence(pro, contra, allPro, allContra, 2, 1);
    return this;
  }

  Made wouldChange(String sentence) {
    wouldChange.add(sentence);
    return this;
  }

  Made note(String sentence) {
    notes.add(sentence);
    return this;
  }

  Finding finding() {
    return new Finding(
        new Claim(id, says, "ch. III", Optional.of("hope-1894"), cause, expect, 1),
        Rule.verdict(outcome, curve, reasons),
        outcome,
        curve,
        reasons,
        evidence,
        new Confidence(Confidence.Grade.MODERATE, "Two independent sources tell of it."),
        wouldChange,
        notes);
  }

  private static List<Exhibit> exhibits(String... events) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (String event : events) {
      exhibits.add(new Exhibit(incident(event), OptionalDouble.of(-5 - exhibits.size())));
    }
    return exhibits;
  }

  private static Incident incident(String event) {
    return new Incident(
        event.hashCode(),
        Edtf.parse(DATES.getOrDefault(event, "2022-03-01")),
        GRAUSTARK,
        RURITANIA,
        false,
        Act.UNKNOWN,
        Status.OCCURRED,
        event.replace('-', ' ').toUpperCase(Locale.ROOT),
        Optional.empty(),
        new Incident.Side("Graustark", Optional.empty(), Optional.empty()),
        new Incident.Side("Ruritania", Optional.empty(), Optional.empty()),
        false,
        1,
        List.of(new EventId("chronology:" + event)));
  }

  private static final Map<String, String> DATES =
      Map.ofEntries(
          Map.entry("ambassador-recalled", "2022-03-01"),
          Map.entry("diplomats-expelled", "2022-03-18"),
          Map.entry("protest-note", "2022-04"),
          Map.entry("border-closed", "2022-05-30"),
          Map.entry("talks-resume", "2023-10-05"),
          Map.entry("strelsau-summit", "2021-04-24"),
          Map.entry("trade-pact", "2021-01-15"),
          Map.entry("praise", "2021-03-09"),
          Map.entry("accusation", "2021-11"),
          Map.entry("visit-two", "2021-02-02"),
          Map.entry("call-one", "2020-05-03"),
          Map.entry("old-favour", "../2020-06"),
          Map.entry("long-quarrel", "2021/2022"));
}
