// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

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
    Stake.Direction direction =
        against.bound() == Bound.ABOVE ? Stake.Direction.ABOVE : Stake.Direction.BELOW;
    this.stake =
        one.byRatio()
            ? Stake.ratio(direction, against.margin())
            : Stake.difference(direction, against.margin(), one.unit());
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    if (one.byRatio()) {
      return ratio(choice)
          .map(measured -> Answer.of(figures(choice), measured.number(), stake, measured.n()));
    }
    return one.level(against.in(), choice)
        .flatMap(
            mine ->
                other
                    .level(against.in(), choice)
                    .filter(theirs -> mine.n() + theirs.n() > 0)
                    .map(
                        theirs ->
                            Answer.of(
                                figures(choice),
                                mine.number().minus(theirs.number()),
                                stake,
                                mine.n() + theirs.n())));
  }

  private Optional<Gauge.Measured> ratio(Choice choice) {
    Period window = choice.edges().of(against.in());
    Optional<Sample> mine = one.sample(window, choice);
    Optional<Sample> theirs = other.sample(window, choice);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    int n = mine.get().incidents() + theirs.get().incidents();
    if (n == 0) {
      return Optional.empty();
    }
    ConfidenceDistribution ratio = WindowEffect.ratio(theirs.get(), mine.get());
    return Optional.of(new Gauge.Measured(ratio, n));
  }

  @Override
  public Optional<Answer> described() {
    return Optional.of(
        Answer.described(
            figures(Choice.MAIN),
            one.incidents(against.in()).size() + other.incidents(against.in()).size()));
  }

  private String figures(Choice choice) {
    return one.figures(against.in(), choice) + "; " + other.figures(against.in(), choice);
  }

  @Override
  public List<Choice> choices() {
    return choices.of(one, testimony());
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = new java.util.ArrayList<>(one.obstacles(List.of(against.in())));
    other.obstacles(List.of(against.in())).stream()
        .filter(reason -> !reasons.contains(reason))
        .forEach(reasons::add);
    return reasons;
  }

  @Override
  public Testimony testimony() {
    List<Exhibit> up =
        Testimony.exhibits(raising(one.incidents(against.in()), one, true), one::pull);
    List<Exhibit> down =
        Testimony.exhibits(raising(other.incidents(against.in()), other, true), other::pull);
    List<Exhibit> pro = new java.util.ArrayList<>(up);
    List<Exhibit> contra = new java.util.ArrayList<>(down);
    pro.addAll(
        Testimony.exhibits(raising(other.incidents(against.in()), other, false), other::pull));
    contra.addAll(Testimony.exhibits(raising(one.incidents(against.in()), one, false), one::pull));
    return against.bound() == Bound.ABOVE
        ? new Testimony(pro, contra, new TreeSet<>())
        : new Testimony(contra, pro, new TreeSet<>());
  }

  private static List<Incident> raising(List<Incident> all, Gauge gauge, boolean up) {
    return all.stream().filter(incident -> gauge.pull(incident) >= 0 == up).toList();
  }
}
