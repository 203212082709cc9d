// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.effect.Placebo;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/** Whether a number moved from one window to another. */
final class ChangeQuestion implements Question {
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
        .map(measured -> Answer.of(figures(choice), measured.number(), stake, measured.n()));
  }

  private String figures(Choice choice) {
    return gauge.figures(change.from(), choice) + "; " + gauge.figures(change.to(), choice);
  }

  @Override
  public Optional<Answer> described() {
    int n = gauge.incidents(change.from()).size() + gauge.incidents(change.to()).size();
    return Optional.of(Answer.described(figures(Choice.MAIN), n));
  }

  @Override
  public List<Choice> choices() {
    List<Choice> all = new ArrayList<>(choices.of(gauge, testimony()));
    if (gauge.ofIncidents() && gauge.byRatio()) {
      all.add(Choice.partOfRecord());
    }
    return all;
  }

  /** How often so large a change is found where nothing in particular happened. */
  @Override
  public List<String> notes() {
    Optional<Gauge.Measured> here = gauge.change(change.from(), change.to(), Choice.MAIN);
    if (!gauge.ofIncidents() || here.isEmpty() || !Double.isFinite(size(here.get()))) {
      return List.of();
    }
    LocalDate turn = change.to().first();
    Placebo placebo =
        Placebo.of(
            turn,
            change.from().span(change.to()),
            docket.period(),
            docket.coverage(),
            size(here.get()),
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
    return gauge
        .change(moved(change.from(), days), moved(change.to(), days), Choice.MAIN)
        .map(measured -> OptionalDouble.of(size(measured)))
        .orElse(OptionalDouble.empty());
  }

  private static Period moved(Period window, long days) {
    return new Period(window.first().plusDays(days), window.last().plusDays(days));
  }

  private double size(Gauge.Measured measured) {
    double value = measured.number().value();
    return gauge.byRatio() ? Math.log(value) : value;
  }

  @Override
  public List<Reason> obstacles() {
    return gauge.obstacles(List.of(change.from(), change.to()));
  }

  /* What raises the number speaks for a rise if it comes later, and against it if it came before. */
  @Override
  public Testimony testimony() {
    List<Incident> up = new ArrayList<>();
    List<Incident> down = new ArrayList<>();
    sort(change.to(), up, down);
    sort(change.from(), down, up);
    List<Exhibit> rising = Testimony.exhibits(up, gauge::pull);
    List<Exhibit> falling = Testimony.exhibits(down, gauge::pull);
    var works = gauge.works(List.of(change.from(), change.to()));
    return change.course() == Course.FALLS
        ? new Testimony(falling, rising, works)
        : new Testimony(rising, falling, works);
  }

  private void sort(Period window, List<Incident> raising, List<Incident> lowering) {
    for (Incident incident : gauge.incidents(window)) {
      (gauge.pull(incident) >= 0 ? raising : lowering).add(incident);
    }
  }
}
