// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.verdict.Reason;

/** Whether a measure of one relation is above, or below, that of another. */
final class AgainstQuestion implements Question {
  private final Expectation.Against against;
  private final IncidentGauge one;
  private final IncidentGauge other;
  private final Choices choices;
  private final Stake stake;

  AgainstQuestion(
      Expectation.Against against, IncidentGauge one, IncidentGauge other, Choices choices) {
    this.against = against;
    this.one = one;
    this.other = other;
    this.choices = choices;
    Stake.Direction direction = Stake.Direction.of(against.bound());
    this.stake =
        one.byRatio()
            ? Stake.ratio(direction, against.margin())
            : Stake.difference(direction, against.margin(), one.unit());
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    return one.against(other, against.in(), choice)
        .map(measured -> Answer.of(measured.number(), stake, measured.n()));
  }

  @Override
  public String figures() {
    return one.figures(against.in()) + "; " + other.figures(against.in());
  }

  @Override
  public int onRecord() {
    return one.incidents(against.in()).size() + other.incidents(against.in()).size();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return choices.of(one, testimony);
  }

  @Override
  public List<Reason> obstacles() {
    return Obstacles.of(List.of(one, other), against.in());
  }

  @Override
  public Testimony testimony() {
    Testimony above =
        Testimony.of(one, against.in()).and(Testimony.of(other, against.in()).against());
    return against.bound() == Bound.ABOVE ? above : above.against();
  }
}
