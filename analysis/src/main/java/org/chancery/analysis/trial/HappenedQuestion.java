// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.coverage.CoverageState;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.time.Period;

/*
 * How it works. That something happened is as sure as the incidents that fit are (Trust). That it
 * did not is shown in two ways only: a source says so (status negated), or a record that watched
 * has none where others lead one to expect some. How many are expected follows from control dyads:
 * the same act among the other relations of the actors named, as a part of all that they had to do
 * with one another, times what the two had to do with one another. Where that is three or more,
 * none at all has a chance of at most exp(-3) = 0.05 [1]; where it is less, nothing follows.
 *
 * [1] J. A. Hanley and A. Lippman-Hand (1983), If nothing goes wrong, is everything all right?
 *     Interpreting zero numerators, JAMA 249:1743-1745 (the rule of three).
 */
/** Whether something happened, so many times at least, or never. */
final class HappenedQuestion implements Question {
  private final Docket docket;
  private final ActPattern pattern;
  private final Matching matching;
  private final Trust trust;
  private final Period in;
  private final int atLeast;
  private final boolean never;
  private final List<Incident> told;
  private final List<Incident> denied;
  private final List<Incident> unplaced;
  private final double expected;

  HappenedQuestion(
      Docket docket, ActPattern pattern, Optional<Period> in, int atLeast, boolean never) {
    this.docket = docket;
    this.pattern = pattern;
    this.matching = new Matching(docket, pattern);
    this.trust = new Trust(docket, pattern);
    this.in = in.orElse(docket.period());
    this.atLeast = atLeast;
    this.never = never;
    List<Incident> fitting = matching.find(pattern.status());
    this.told = fitting.stream().filter(one -> placed(one, in)).toList();
    this.unplaced =
        fitting.stream().filter(one -> !placed(one, in) && one.date().touches(this.in)).toList();
    this.denied =
        matching.find(Status.NEGATED).stream()
            .filter(one -> pattern.status() != Status.NEGATED && placed(one, in))
            .toList();
    this.expected = told.isEmpty() ? reckonExpected() : 0;
  }

  /* Where no time is asked for, any date will do, however wide. */
  private boolean placed(Incident incident, Optional<Period> asked) {
    return asked.map(incident.date()::within).orElse(true);
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    List<Incident> some =
        told.stream()
            .filter(
                one ->
                    choice.withoutIncident().isEmpty()
                        || choice.withoutIncident().getAsLong() != one.number())
            .filter(
                one ->
                    choice
                        .withoutPublisher()
                        .map(publisher -> !docket.publishers(one).contains(publisher))
                        .orElse(true))
            .toList();
    double did = trust.atLeast(atLeast, some);
    double didNot = some.isEmpty() ? didNot() : denial();
    return Optional.of(
        never
            ? Answer.ofProbability(figures(some), didNot, did, some.size() + denied.size())
            : Answer.ofProbability(figures(some), did, didNot, some.size() + denied.size()));
  }

  private double didNot() {
    return Math.max(denial(), watched() ? 1 - Math.exp(-expected) : 0);
  }

  /* Of two who say yes and no, neither is taken at its word. */
  private double denial() {
    return told.isEmpty() ? trust.atLeast(1, denied) : 0;
  }

  private boolean watched() {
    return docket.coverage().state(in) == CoverageState.COVERED;
  }

  /** How many would be expected if it were as between others. */
  private double reckonExpected() {
    if (!pattern.namesAct() || matching.actors().isEmpty()) {
      return 0;
    }
    Matching ofParties = new Matching(docket, parties());
    int such = 0;
    int all = 0;
    int own = 0;
    for (Incident incident : docket.incidents()) {
      if (incident.status() != Status.OCCURRED
          || incident.selective()
          || !incident.date().within(in)) {
        continue;
      }
      if (ofParties.fits(incident)) {
        own++;
      } else {
        all++;
        such += matching.fitsAct(incident) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) such / all * own;
  }

  private ActPattern parties() {
    return new ActPattern(
        pattern.who(),
        pattern.to(),
        pattern.between(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        new TreeSet<>());
  }

  private String figures(List<Incident> some) {
    String counted = some.isEmpty() ? "none on record" : some.size() + " on record";
    return counted
        + " in "
        + in
        + (denied.isEmpty() ? "" : ", " + denied.size() + " said not to have happened")
        + (some.isEmpty() && denied.isEmpty() && watched()
            ? ", " + IncidentGauge.number(expected) + " to be expected"
            : "");
  }

  @Override
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>(List.of(Choice.MAIN));
    TreeSet<String> publishers = new TreeSet<>();
    told.forEach(one -> publishers.addAll(docket.publishers(one)));
    if (publishers.size() > 1) {
      publishers.forEach(one -> choices.add(Choice.withoutPublisher(one)));
    }
    if (told.size() > 1) {
      told.stream()
          .limit(Choices.INCIDENTS)
          .forEach(
              one ->
                  choices.add(
                      Choice.withoutIncident(one.number(), one.says() + " of " + one.date())));
    }
    return choices;
  }

  @Override
  public List<Reason> obstacles() {
    if (told.size() >= atLeast) {
      return told.stream().allMatch(trust::doubted) ? List.of(hedged()) : List.of();
    }
    if (!denied.isEmpty()) {
      return List.of();
    }
    if (!unplaced.isEmpty()) {
      return List.of(
          new Reason(
              Reason.Kind.NOT_PLACED,
              unplaced.size()
                  + " such on record have dates that reach beyond "
                  + in
                  + ", the first of them "
                  + unplaced.get(0).date()
                  + "."));
    }
    List<Reason> reasons = new ArrayList<>(Obstacles.ofTime(docket, List.of(in)));
    if (reasons.isEmpty()) {
      reasons.addAll(Obstacles.ofActors(docket, matching.actors()));
      if (pattern.venue().isPresent()) {
        reasons.addAll(Obstacles.ofVenues(docket));
      }
      if (expected < Rule.FEWEST_EXPECTED) {
        reasons.add(tooFew(expected));
      }
    }
    return reasons;
  }

  private static Reason hedged() {
    return new Reason(
        Reason.Kind.TOO_LITTLE,
        "The coder holds it for hedged, or for hardly told, by the source.");
  }

  private static Reason tooFew(double expected) {
    return new Reason(
        Reason.Kind.TOO_FEW_EXPECTED,
        "As things go between others, "
            + IncidentGauge.number(expected)
            + " such would be expected; below "
            + (int) Rule.FEWEST_EXPECTED
            + " their absence shows nothing.");
  }

  @Override
  public Testimony testimony() {
    return never
        ? new Testimony(Testimony.exhibits(denied), Testimony.exhibits(told), new TreeSet<>())
        : new Testimony(Testimony.exhibits(told), Testimony.exhibits(denied), new TreeSet<>());
  }
}
