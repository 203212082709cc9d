// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/*
 * How it works. The place of a relation is uncertain because the numbers of all of them are. Each is
 * drawn from its confidence distribution, independently, and the claim holds in a draw if fewer
 * rivals than the place allows come out ahead (the bootstrap of ranks of H. Goldstein and D. J.
 * Spiegelhalter, 1996, League tables and their limitations, Journal of the Royal Statistical Society
 * A 159:385-443). Only the strongest rivals are drawn: the others have no chance that would show.
 * The effect is the number by, or less, that of the rival that must be beaten.
 */
/** Whether a relation stands in a place among those of the same actor. */
final class PlaceQuestion implements Question {
  private static final int DRAWS = 2_000;
  private static final int RIVALS = 12;
  private static final long SEED = 20_180_927L;

  private final Expectation.Place place;
  private final IncidentGauge own;
  private final List<Rival> rivals;
  private final Choices choices;

  private record Rival(ActorId actor, IncidentGauge gauge) {}

  private record Standing(double value, ConfidenceDistribution number, int n, String figures) {}

  PlaceQuestion(
      Expectation.Place place,
      Docket docket,
      Function<Quantity.OfRelation, IncidentGauge> gauges,
      Choices choices) {
    this.place = place;
    this.own = gauges.apply(place.quantity());
    this.choices = choices;
    Relation relation = place.quantity().relation();
    this.rivals =
        actors(docket, relation).stream()
            .map(
                actor ->
                    new Rival(
                        actor,
                        gauges.apply(
                            new Quantity.OfRelation(
                                relation.with(actor), place.quantity().measure()))))
            .toList();
  }

  private SortedSet<ActorId> actors(Docket docket, Relation relation) {
    SortedSet<ActorId> rivals = new TreeSet<>(place.among());
    SortedSet<ActorId> focus = docket.members(relation.focus());
    if (rivals.isEmpty()) {
      Relation all = new Relation(relation.focus(), relation.direction(), Optional.empty());
      for (Incident incident : Acts.of(docket, all).within(place.in())) {
        rivals.add(focus.contains(incident.source()) ? incident.target() : incident.source());
      }
    }
    relation.other().map(docket::members).ifPresent(rivals::removeAll);
    relation.other().ifPresent(rivals::remove);
    return rivals;
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    Optional<Standing> mine = standing(own, choice);
    List<Standing> theirs =
        rivals.stream()
            .map(rival -> standing(rival.gauge(), choice))
            .flatMap(Optional::stream)
            .sorted(order().reversed())
            .limit(RIVALS)
            .toList();
    if (mine.isEmpty() || theirs.size() < place.place()) {
      return Optional.empty();
    }
    return Optional.of(answer(mine.get(), theirs));
  }

  private Optional<Standing> standing(IncidentGauge gauge, Choice choice) {
    return gauge
        .level(place.in(), choice)
        .map(
            measured ->
                new Standing(
                    signed(measured.number().value()),
                    measured.number(),
                    measured.n(),
                    gauge.figures(place.in(), choice)));
  }

  /* Counted from the last, the smallest number comes first. */
  private double signed(double value) {
    return place.fromEnd() ? -value : value;
  }

  private static Comparator<Standing> order() {
    return Comparator.comparingDouble(Standing::value);
  }

  private Answer answer(Standing mine, List<Standing> theirs) {
    Standing rival = theirs.get(place.place() - 1);
    double claimed = share(mine, theirs);
    ConfidenceDistribution effect =
        own.byRatio()
            ? mine.number().with(rival.number(), PlaceQuestion::ratio)
            : mine.number().minus(rival.number());
    double value = effect.value();
    boolean finite = Double.isFinite(value);
    double nothing = own.byRatio() ? 1 : 0;
    return new Answer(
        new Outcome(
            mine.figures() + "; the rival to beat: " + rival.figures(),
            finite ? java.util.OptionalDouble.of(value) : java.util.OptionalDouble.empty(),
            finite ? Optional.of(effect.interval(Rule.LEVEL)) : Optional.empty(),
            nothing,
            nothing,
            own.byRatio() ? "ratio" : own.unit(),
            java.util.OptionalDouble.of(claimed),
            java.util.OptionalDouble.of(1 - claimed),
            mine.n() + rival.n()),
        mine.value() > rival.value()
            ? Side.CLAIMED
            : mine.value() < rival.value() ? Side.CONTRARY : Side.NEITHER);
  }

  private static double ratio(double one, double other) {
    return other == 0 ? (one == 0 ? 1 : Double.POSITIVE_INFINITY) : one / other;
  }

  private double share(Standing mine, List<Standing> theirs) {
    SplittableRandom random = new SplittableRandom(SEED);
    double held = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double number = signed(mine.number().quantile(random.nextDouble()));
      double ahead = 0;
      for (Standing rival : theirs) {
        double other = signed(rival.number().quantile(random.nextDouble()));
        ahead += other > number ? 1 : other == number ? 0.5 : 0;
      }
      held += ahead < place.place() ? 1 : 0;
    }
    return held / DRAWS;
  }

  @Override
  public Optional<Answer> described() {
    return Optional.of(
        Answer.described(own.figures(place.in(), Choice.MAIN), own.incidents(place.in()).size()));
  }

  @Override
  public List<Choice> choices() {
    return choices.of(own, testimony());
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = new ArrayList<>(own.obstacles(List.of(place.in())));
    if (reasons.isEmpty() && rivals.size() < place.place()) {
      reasons.add(
          new Reason(Reason.Kind.TOO_LITTLE, "There are too few others to have a place among."));
    }
    return reasons;
  }

  /* For: what raises the relation's own number; against: what raises those of its rivals. */
  @Override
  public Testimony testimony() {
    List<Exhibit> mine = exhibits(own);
    List<Exhibit> theirs = new ArrayList<>();
    rivals.stream()
        .sorted(
            Comparator.comparingInt((Rival rival) -> -rival.gauge().incidents(place.in()).size()))
        .limit(place.place())
        .forEach(rival -> theirs.addAll(exhibits(rival.gauge())));
    return place.fromEnd()
        ? new Testimony(theirs, mine, new TreeSet<>())
        : new Testimony(mine, theirs, new TreeSet<>());
  }

  private List<Exhibit> exhibits(IncidentGauge gauge) {
    return Testimony.exhibits(
        gauge.incidents(place.in()).stream().filter(one -> gauge.pull(one) >= 0).toList(),
        gauge::pull);
  }
}
