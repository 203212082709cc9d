// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.actor.ActorId;

/*
 * How it works. A triad is balanced if the product of the signs of its three relations is positive:
 * the friend of a friend is a friend [1, 2]. The sign of a relation is that of its net cooperation,
 * and is uncertain: with probability p it is positive. Of three independent signs the product is
 * positive with probability (1 + (2p - 1)(2q - 1)(2r - 1)) / 2.
 *
 * [1] F. Heider (1946), Attitudes and cognitive organization, Journal of Psychology 21:107-112.
 * [2] D. Cartwright and F. Harary (1956), Structural balance: a generalization of Heider's theory,
 *     Psychological Review 63:277-293.
 */
/** Whether three are in balance. */
final class TriadQuestion implements Question {
  private final Expectation.Triad triad;
  private final List<IncidentGauge> sides = new ArrayList<>();
  private final Choices choices;

  TriadQuestion(
      Expectation.Triad triad,
      Function<Quantity.OfRelation, IncidentGauge> gauges,
      Choices choices) {
    this.triad = triad;
    this.choices = choices;
    List<ActorId> three = triad.actors();
    for (int i = 0; i < three.size(); i++) {
      Relation relation =
          new Relation(three.get(i), Direction.EITHER, Optional.of(three.get((i + 1) % 3)));
      sides.add(gauges.apply(new Quantity.OfRelation(relation, Measure.NET)));
    }
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    double product = 1;
    double sign = 1;
    int n = 0;
    for (IncidentGauge side : sides) {
      Optional<Gauge.Measured> net = side.level(triad.in(), choice);
      if (net.isEmpty() || net.get().n() == 0) {
        return Optional.empty();
      }
      product *= 2 * net.get().number().above(0) - 1;
      sign *= Math.signum(net.get().number().value());
      n += net.get().n();
    }
    double balanced = (1 + product) / 2;
    double claimed = triad.balanced() ? balanced : 1 - balanced;
    boolean holds = triad.balanced() ? sign > 0 : sign < 0;
    return Optional.of(
        new Answer(
            new Outcome(
                "",
                OptionalDouble.of(sign),
                Optional.empty(),
                0,
                0,
                "product of the signs",
                OptionalDouble.of(claimed),
                OptionalDouble.of(1 - claimed),
                n),
            sign == 0 ? Side.NEITHER : holds ? Side.CLAIMED : Side.CONTRARY));
  }

  @Override
  public String figures() {
    return sides.stream().map(side -> side.figures(triad.in())).collect(Collectors.joining("; "));
  }

  @Override
  public int onRecord() {
    return sides.stream().mapToInt(side -> side.incidents(triad.in()).size()).sum();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return choices.of(sides.get(0), testimony);
  }

  @Override
  public List<Reason> obstacles() {
    return Obstacles.of(sides, triad.in());
  }

  /* For: what bears out the sign that each relation has; against: what goes against it. */
  @Override
  public Testimony testimony() {
    Testimony borneOut = Testimony.of(List.of(), List.of());
    boolean balanced = true;
    for (IncidentGauge side : sides) {
      Testimony its = Testimony.of(side, triad.in());
      boolean friends = side.incidents(triad.in()).stream().mapToDouble(side::pull).sum() >= 0;
      borneOut = borneOut.and(friends ? its : its.against());
      balanced ^= !friends;
    }
    return balanced == triad.balanced() ? borneOut : borneOut.against();
  }
}
