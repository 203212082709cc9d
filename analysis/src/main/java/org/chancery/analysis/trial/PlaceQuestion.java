// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/*
 * How it works. A relation has the k-th place or a better one if fewer than k rivals are ahead. Of
 * each rival the record says how likely it is to be ahead; the k-th greatest of these probabilities
 * is q. That k rivals at least are ahead, or that all others are behind, are partial conjunctions,
 * for which [1] gives
 *
 *   P(in the place)     >= 1 - k q
 *   P(not in the place) >= 1 - (c - k + 1)(1 - q)
 *
 * so that for the first place the strongest rival alone must be beaten, as surely as if it were the
 * only one; but that one of many comes out ahead by accident is allowed for. Those many are the c
 * rivals that are not shown to be behind the k-th of them, as in the selection of a subset that holds
 * the best [2]: the others could not. Drawing all numbers and counting how often the relation comes
 * first would not do: where a dozen do as well it is ahead in few of the draws, whatever the truth.
 *
 * Only the strongest rivals are compared. The effect is the number by, or less, that of the rival
 * that must be beaten.
 *
 * [1] Y. Benjamini and R. Heller (2008), Screening for partial conjunction hypotheses, Biometrics
 *     64:1215-1222 (Bonferroni).
 * [2] S. S. Gupta (1965), On some multiple decision (selection and ranking) rules, Technometrics
 *     7:225-245.
 */
/** Whether a relation stands in a place among those of the same actor. */
final class PlaceQuestion implements Question {
  /** Rivals that may be the one to beat, beyond as many as there are better places. */
  private static final int NEAR = 6;

  private final Expectation.Place place;
  private final IncidentGauge own;
  private final List<IncidentGauge> rivals;
  private final Choices choices;
  private final Stake stake;

  PlaceQuestion(
      Expectation.Place place, Docket docket, Involved involved, Gauges gauges, Choices choices) {
    this.place = place;
    this.choices = choices;
    this.own = gauges.ofRelation(place.quantity());
    Set<ActorId> others = others(docket, involved);
    this.rivals =
        strongest(others.stream().map(other -> gauges.ofRelation(rival(other))), Choice.MAIN, 2);
    Stake.Direction ahead = place.fromEnd() ? Stake.Direction.BELOW : Stake.Direction.ABOVE;
    this.stake = own.byRatio() ? Stake.ratio(ahead, 0) : Stake.difference(ahead, 0, own.unit());
  }

  private Quantity.OfRelation rival(ActorId other) {
    return new Quantity.OfRelation(
        place.quantity().relation().with(other), place.quantity().measure());
  }

  private Set<ActorId> others(Docket docket, Involved involved) {
    Relation relation = place.quantity().relation();
    Set<ActorId> others = new TreeSet<>(place.among());
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
    List<IncidentGauge> near = strongest(rivals.stream(), choice, 1);
    if (near.size() < place.place()) {
      return Optional.empty();
    }
    IncidentGauge toBeat = near.get(place.place() - 1);
    Optional<Answer> answer = against(own, toBeat, choice);
    return choice.equals(Choice.MAIN)
        ? answer.map(one -> allowingForAll(one, near, toBeat))
        : answer; // of other choices the side alone counts
  }

  private Optional<Answer> against(IncidentGauge one, IncidentGauge other, Choice choice) {
    return one.against(other, place.in(), choice)
        .map(measured -> Answer.of(measured.number(), stake, measured.n()));
  }

  private Answer allowingForAll(Answer answer, List<IncidentGauge> near, IncidentGauge toBeat) {
    double ahead =
        near.stream()
            .map(rival -> behind(own, rival))
            .sorted(Comparator.reverseOrder())
            .skip(place.place() - 1L)
            .findFirst()
            .orElse(0.0);
    long contending = rivals.stream().filter(rival -> behind(rival, toBeat) < Rule.DECIDES).count();
    return answer.withProbabilities(
        Math.max(0, 1 - place.place() * ahead),
        Math.max(0, 1 - Math.max(1, contending - place.place() + 1) * (1 - ahead)));
  }

  /* The probability that one is behind another; 0 where neither has any incidents. */
  private double behind(IncidentGauge one, IncidentGauge other) {
    return against(one, other, Choice.MAIN)
        .map(answer -> answer.outcome().contrary().orElse(0))
        .orElse(0.0);
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
            new Reason(Reason.Kind.TOO_LITTLE, "There are too few others to have a place among."))
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
