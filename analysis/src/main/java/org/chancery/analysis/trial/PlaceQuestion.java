// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/*
 * How it works. A relation has the k-th place or a better one if fewer than k of its m rivals are
 * ahead. Of each rival the record says how likely it is to be ahead; call these probabilities, the
 * greatest first, q1, q2, ... That k rivals at least are ahead, or that m - k + 1 are behind, are
 * partial conjunctions, for which [1] gives
 *
 *   P(in the place)     >= 1 - k qk
 *   P(not in the place) >= 1 - (m - k + 1)(1 - qk)
 *
 * so that for the first place the strongest rival alone must be beaten, as surely as if it were the
 * only one; but that one of many comes out ahead by accident is allowed for. Drawing all numbers and
 * counting how often the relation comes first would not: it is ahead in few of the draws if there are
 * a dozen that do as well, whatever the truth.
 *
 * Only the strongest rivals are compared. The effect is the number by, or less, that of the rival
 * that must be beaten.
 *
 * [1] Y. Benjamini and R. Heller (2008), Screening for partial conjunction hypotheses, Biometrics
 *     64:1215-1222 (Bonferroni).
 */
/** Whether a relation stands in a place among those of the same actor. */
final class PlaceQuestion implements Question {
  /** Rivals that may be the one to beat, beyond as many as there are better places. */
  private static final int NEAR = 6;

  private final Expectation.Place place;
  private final IncidentGauge own;
  private final List<IncidentGauge> rivals;
  private final int all;
  private final Choices choices;
  private final Stake stake;

  PlaceQuestion(
      Expectation.Place place, Docket docket, Involved involved, Gauges gauges, Choices choices) {
    this.place = place;
    this.choices = choices;
    this.own = gauges.ofRelation(place.quantity());
    SortedSet<ActorId> others = others(docket, involved);
    this.all = others.size();
    this.rivals =
        strongest(
            others.stream().map(other -> gauges.ofRelation(rival(other))), Choice.MAIN, 2);
    Stake.Direction ahead = place.fromEnd() ? Stake.Direction.BELOW : Stake.Direction.ABOVE;
    this.stake =
        own.byRatio() ? Stake.ratio(ahead, 0) : Stake.difference(ahead, 0, own.unit());
  }

  private Quantity.OfRelation rival(ActorId other) {
    return new Quantity.OfRelation(
        place.quantity().relation().with(other), place.quantity().measure());
  }

  private SortedSet<ActorId> others(Docket docket, Involved involved) {
    Relation relation = place.quantity().relation();
    SortedSet<ActorId> others = new TreeSet<>(place.among());
    if (others.isEmpty()) {
      SortedSet<ActorId> focus = docket.members(relation.focus());
      Relation toAll = new Relation(relation.focus(), relation.direction(), Optional.empty());
      for (Incident act : involved.acts(toAll).within(place.in())) {
        others.add(focus.contains(act.source()) ? act.target() : act.source());
      }
    }
    relation.other().map(docket::members).ifPresent(others::removeAll);
    relation.other().ifPresent(others::remove);
    return others;
  }

  private record Seen(IncidentGauge gauge, double value) {}

  /* Counted from the last, the smallest number comes first. */
  private List<IncidentGauge> strongest(Stream<IncidentGauge> some, Choice choice, int times) {
    Comparator<Seen> ascending = Comparator.comparingDouble(Seen::value);
    return some.flatMap(gauge -> seen(gauge, choice).stream())
        .sorted(place.fromEnd() ? ascending : ascending.reversed())
        .limit((long) times * (place.place() + NEAR))
        .map(Seen::gauge)
        .toList();
  }

  private Optional<Seen> seen(IncidentGauge gauge, Choice choice) {
    OptionalDouble value = gauge.observed(place.in(), choice);
    return value.isPresent() ? Optional.of(new Seen(gauge, value.getAsDouble())) : Optional.empty();
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    List<Gauge.Measured> theirs =
        strongest(rivals.stream(), choice, 1).stream()
            .flatMap(rival -> rival.level(place.in(), choice).stream())
            .toList();
    return theirs.size() < place.place()
        ? Optional.empty()
        : own.level(place.in(), choice).map(mine -> answer(mine, theirs));
  }

  private Answer answer(Gauge.Measured mine, List<Gauge.Measured> theirs) {
    Gauge.Measured toBeat = theirs.get(place.place() - 1);
    double ahead =
        theirs.stream()
            .mapToDouble(rival -> stake.contrary(compared(mine, rival)))
            .sorted()
            .skip(theirs.size() - place.place())
            .findFirst()
            .orElse(0);
    double claimed = Math.max(0, 1 - place.place() * ahead);
    double contrary = Math.max(0, 1 - (all - place.place() + 1) * (1 - ahead));
    return Answer.of(compared(mine, toBeat), stake, mine.n() + toBeat.n())
        .withProbabilities(claimed, contrary);
  }

  private ConfidenceDistribution compared(Gauge.Measured mine, Gauge.Measured rival) {
    return own.byRatio()
        ? mine.number().with(rival.number(), PlaceQuestion::ratio)
        : mine.number().minus(rival.number());
  }

  private static double ratio(double one, double other) {
    if (other == 0) {
      return one == 0 ? 1 : Double.POSITIVE_INFINITY;
    }
    return one / other;
  }

  @Override
  public String figures() {
    return own.figures(place.in())
        + (rivals.size() < place.place()
            ? ""
            : "; the rival to beat: " + rivals.get(place.place() - 1).figures(place.in()));
  }

  @Override
  public int onRecord() {
    return own.incidents(place.in()).size();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return choices.of(own, testimony);
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = own.obstacles(List.of(place.in()));
    return reasons.isEmpty() && rivals.size() < place.place()
        ? List.of(
            new Reason(
                Reason.Kind.TOO_LITTLE, "There are too few others to have a place among."))
        : reasons;
  }

  /** For: what raises the relation's own number; against: what raises those of its rivals. */
  @Override
  public Testimony testimony() {
    Testimony ahead = Testimony.of(own, place.in());
    for (IncidentGauge rival : rivals.stream().limit(place.place()).toList()) {
      ahead = ahead.and(Testimony.of(rival, place.in()).against());
    }
    return place.fromEnd() ? ahead.against() : ahead;
  }
}
