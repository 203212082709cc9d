// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.effect.Placebo;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.time.Period;

/** Whether a number moved from one window to another. */
final class ChangeQuestion implements Question {
  /** By what factor the rest of the record may change before it is asked what that does. */
  private static final double GROWN = 1.25;

  private final Expectation.Change change;
  private final Docket docket;
  private final Gauge gauge;
  private final Choices choices;
  private final Stake stake;

  ChangeQuestion(Expectation.Change change, Docket docket, Gauge gauge, Choices choices) {
    this.docket = docket;
    this.change = change;
    this.gauge = gauge;
    this.choices = choices;
    Stake.Direction direction =
        switch (change.course()) {
          case RISES -> Stake.Direction.ABOVE;
          case FALLS -> Stake.Direction.BELOW;
          case UNCHANGED -> Stake.Direction.BETWEEN;
        };
    this.stake =
        gauge.byRatio()
            ? Stake.ratio(direction, change.margin())
            : Stake.difference(direction, change.margin(), gauge.unit());
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    return gauge
        .change(change.from(), change.to(), choice)
        .map(measured -> Answer.of(measured.number(), stake, measured.n()));
  }

  @Override
  public String figures() {
    return gauge.figures(change.from()) + "; " + gauge.figures(change.to());
  }

  @Override
  public int onRecord() {
    return gauge.incidents(change.from()).size() + gauge.incidents(change.to()).size();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    List<Choice> all = new ArrayList<>(choices.of(gauge, testimony));
    if (growing().isPresent()) {
      all.add(Choice.besideRecord());
    }
    return all;
  }

  /* What grows with the record, if it is known how much the record holds. */
  private Optional<IncidentGauge> growing() {
    return gauge instanceof IncidentGauge of && of.forTime() && !docket.volume().byDate().isEmpty()
        ? Optional.of(of)
        : Optional.empty();
  }

  /** How often so large a change is found where nothing in particular happened. */
  @Override
  public List<String> notes() {
    OptionalDouble here = gauge.observed(change.from(), change.to());
    if (!gauge.ofIncidents() || here.isEmpty() || !Double.isFinite(here.getAsDouble())) {
      return List.of();
    }
    LocalDate turn = change.to().first();
    Placebo placebo =
        Placebo.of(
            turn,
            change.from().span(change.to()),
            docket.period(),
            docket.coverage(),
            here.getAsDouble(),
            date -> around(ChronoUnit.DAYS.between(turn, date)));
    return placebo.dates() == 0
        ? List.of()
        : List.of(
            "Of "
                + placebo.dates()
                + " other dates at which the same windows could be laid, "
                + placebo.asLarge()
                + " show as large a change the same way.");
  }

  private OptionalDouble around(long days) {
    return gauge.observed(moved(change.from(), days), moved(change.to(), days));
  }

  private static Period moved(Period window, long days) {
    return new Period(window.first().plusDays(days), window.last().plusDays(days));
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = gauge.obstacles(List.of(change.from(), change.to()));
    if (!reasons.isEmpty() || !gauge.ofIncidents()) {
      return reasons;
    }
    List<Reason> unlike = new ArrayList<>();
    new Newcomers(docket, gauge).between(change.from(), change.to()).ifPresent(unlike::add);
    growing().flatMap(this::growth).ifPresent(unlike::add);
    return unlike;
  }

  /* A record that grows carries every relation up with it. */
  private Optional<Reason> growth(IncidentGauge of) {
    double times = of.restOfRecord(change.to()) / of.restOfRecord(change.from());
    boolean steady = !(Math.abs(Math.log(times)) > Math.log(GROWN));
    Optional<Verdict> plain = decided(Choice.MAIN);
    if (steady || plain.isEmpty() || plain.equals(decided(Choice.besideRecord()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason(
            Reason.Kind.SOURCES_DIFFER,
            String.format(
                Locale.ROOT,
                "The rest of the record holds %.2f times as much a day in the later window, and"
                    + " beside it the change is not sure.",
                times)));
  }

  private Optional<Verdict> decided(Choice choice) {
    return Optional.of(Rule.verdict(answer(choice).map(Answer::outcome), Curve.NONE, List.of()))
        .filter(verdict -> verdict != Verdict.UNDECIDED);
  }

  /* What raises the number speaks for a rise if it comes later, and against it if it came before. */
  @Override
  public Testimony testimony() {
    Testimony rising =
        Testimony.of(gauge, change.to())
            .and(Testimony.of(gauge, change.from()).against())
            .with(gauge.works(List.of(change.from(), change.to())));
    return change.course() == Course.FALLS ? rising.against() : rising;
  }
}
