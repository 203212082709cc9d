// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * has none where others lead one to expect some (Silence). What is denied says nothing against what
 * is told: that one visit fell through does not undo those that were made.
 */
/** Whether something happened, so many times at least. */
final class HappenedQuestion implements Question {
  private final Docket docket;
  private final ActPattern pattern;
  private final Matching matching;
  private final Trust trust;
  private final Choices choices;
  private final Period in;
  private final int atLeast;
  private final List<Incident> told;
  private final List<Incident> denied;
  private final List<Incident> unplaced;
  private final Silence silence;

  HappenedQuestion(
      Docket docket, ActPattern pattern, Optional<Period> in, int atLeast, Choices choices) {
    this.docket = docket;
    this.pattern = pattern;
    this.matching = new Matching(docket, pattern);
    this.trust = new Trust(docket, pattern);
    this.choices = choices;
    this.in = in.orElse(docket.period());
    this.atLeast = atLeast;
    List<Incident> fitting = matching.find(pattern.status());
    this.told = fitting.stream().filter(one -> placed(one, in)).toList();
    this.unplaced =
        fitting.stream().filter(one -> !placed(one, in) && one.date().touches(this.in)).toList();
    this.denied =
        matching.find(Status.NEGATED).stream()
            .filter(one -> pattern.status() != Status.NEGATED && placed(one, in))
            .toList();
    this.silence =
        told.isEmpty() ? Silence.about(matching, pattern, docket, this.in) : Silence.TELLS_NOTHING;
  }

  /* Where no time is asked for, any date will do, however wide. */
  private static boolean placed(Incident incident, Optional<Period> asked) {
    return asked.map(incident.date()::within).orElse(true);
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    List<Incident> some = told.stream().filter(one -> choice.keeps(one, docket)).toList();
    double did = trust.atLeast(atLeast, some);
    return Optional.of(
        Answer.ofProbability(did, told.isEmpty() ? didNot() : 0, some.size() + denied.size()));
  }

  private double didNot() {
    return Math.max(trust.atLeast(1, denied), watched() ? 1 - silence.none() : 0);
  }

  private boolean watched() {
    return docket.coverage().state(in) == CoverageState.COVERED;
  }

  @Override
  public String figures() {
    boolean silent = told.isEmpty() && denied.isEmpty();
    return (told.isEmpty() ? "none" : told.size())
        + " on record in "
        + in
        + (denied.isEmpty() ? "" : ", " + denied.size() + " said not to have happened")
        + (silent && watched()
            ? ", " + IncidentGauge.number(silence.expected()) + " to be expected"
            : "");
  }

  @Override
  public int onRecord() {
    return told.size() + denied.size();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    List<Choice> all = new ArrayList<>(List.of(Choice.MAIN));
    all.addAll(choices.withoutSources(told));
    if (told.size() > 1) {
      told.stream().limit(Choices.INCIDENTS).map(Choice::without).forEach(all::add);
    }
    return all;
  }

  @Override
  public List<Reason> obstacles() {
    if (told.size() >= atLeast) {
      return told.stream().allMatch(trust::doubted) ? List.of(hedged()) : List.of();
    }
    if (!denied.isEmpty()) {
      return denied.stream().allMatch(trust::doubted) ? List.of(hedged()) : List.of();
    }
    if (!unplaced.isEmpty()) {
      return List.of(beyond());
    }
    return ofSilence();
  }

  private Reason beyond() {
    return new Reason(
        Reason.Kind.NOT_PLACED,
        unplaced.size()
            + " such on record have dates that reach beyond "
            + in
            + ", the first of them "
            + unplaced.get(0).date()
            + ".");
  }

  private List<Reason> ofSilence() {
    List<Reason> reasons = new ArrayList<>(Obstacles.ofTime(docket, List.of(in)));
    if (!reasons.isEmpty()) {
      return reasons;
    }
    reasons.addAll(Obstacles.ofActors(docket, matching.actors()));
    if (pattern.venue().isPresent()) {
      reasons.addAll(Obstacles.ofVenues(docket));
    }
    if (silence.expected() < Rule.FEWEST_EXPECTED) {
      reasons.add(tooFew(silence.expected()));
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
    return Testimony.of(told, denied);
  }
}
