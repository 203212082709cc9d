// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;

/** Whether a number is above or below a threshold. */
final class LevelQuestion implements Question {
  private final Expectation.Level level;
  private final Gauge gauge;
  private final Choices choices;
  private final Stake stake;

  LevelQuestion(Expectation.Level level, Gauge gauge, Choices choices) {
    this.level = level;
    this.gauge = gauge;
    this.choices = choices;
    this.stake =
        Stake.level(
            level.bound() == Bound.ABOVE ? Stake.Direction.ABOVE : Stake.Direction.BELOW,
            level.threshold(),
            level.margin(),
            gauge.unit());
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    return gauge
        .level(level.in(), choice)
        .filter(measured -> measured.n() > 0)
        .map(
            measured ->
                Answer.of(
                    gauge.figures(level.in(), choice), measured.number(), stake, measured.n()));
  }

  @Override
  public Optional<Answer> described() {
    return Optional.of(
        Answer.described(
            gauge.figures(level.in(), Choice.MAIN), gauge.incidents(level.in()).size()));
  }

  @Override
  public List<Choice> choices() {
    return choices.of(gauge, testimony());
  }

  @Override
  public List<Reason> obstacles() {
    return gauge.obstacles(List.of(level.in()));
  }

  @Override
  public Testimony testimony() {
    List<Incident> raising = new ArrayList<>();
    List<Incident> lowering = new ArrayList<>();
    for (Incident incident : gauge.incidents(level.in())) {
      (gauge.pull(incident) >= 0 ? raising : lowering).add(incident);
    }
    List<Exhibit> up = Testimony.exhibits(raising, gauge::pull);
    List<Exhibit> down = Testimony.exhibits(lowering, gauge::pull);
    var works = gauge.works(List.of(level.in()));
    return level.bound() == Bound.ABOVE
        ? new Testimony(up, down, works)
        : new Testimony(down, up, works);
  }
}
