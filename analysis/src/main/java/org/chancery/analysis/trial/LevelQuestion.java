// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.verdict.Reason;

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
        gauge.byRatio()
            ? Stake.amount(level.bound(), level.threshold(), level.margin(), gauge.unit())
            : Stake.number(level.bound(), level.threshold(), level.margin(), gauge.unit());
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    return gauge
        .level(level.in(), choice)
        .filter(measured -> measured.n() > 0)
        .map(measured -> Answer.of(measured.number(), stake, measured.n()));
  }

  @Override
  public String figures() {
    return gauge.figures(level.in());
  }

  @Override
  public int onRecord() {
    return gauge.incidents(level.in()).size();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return choices.of(gauge, testimony);
  }

  @Override
  public List<Reason> obstacles() {
    return gauge.obstacles(List.of(level.in()));
  }

  @Override
  public Testimony testimony() {
    Testimony raising = Testimony.of(gauge, level.in()).with(gauge.works(List.of(level.in())));
    return level.bound() == Bound.ABOVE ? raising : raising.against();
  }
}
