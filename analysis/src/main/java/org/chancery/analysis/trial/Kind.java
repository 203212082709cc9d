// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;

/**
 * What is made of incidents: how they weigh, and what kind of number comes of it.
 *
 * @param form what kind of number
 * @param noun what is counted, in the plural
 * @param main the weight of the main specification
 * @param others the weights that would do as well
 * @param weigher the weight of an incident under a choice of weights; none where it has no part
 */
record Kind(
    Form form,
    String noun,
    Weight main,
    List<Weight> others,
    BiFunction<Incident, Weight, OptionalDouble> weigher) {
  /** Kinds of numbers. */
  enum Form {
    /** An amount a month, from 0. */
    RATE,
    /** A difference of amounts a month. */
    BALANCE,
    /** A part of the incidents, 0 to 1. */
    SHARE,
    /** A mean over incidents. */
    MEAN
  }

  /** What part of the incidents a scale must score to be an alternative: four in five. */
  private static final double SCORED = 0.8;

  private static final int RANKS = Rank.values().length;

  /** A measure of a relation. */
  static Kind of(Measure measure, Weight scale, List<Incident> incidents) {
    boolean counted = measure == Measure.INCIDENTS || measure == Measure.SHARE_OF_CONFLICT;
    Weight main = counted ? Weight.COUNT : scale;
    List<Weight> all =
        measure == Measure.INCIDENTS
            ? List.of(Weight.COUNT)
            : List.of(Weight.COUNT, Weight.GOLDSTEIN, Weight.PLOVER);
    return new Kind(
        form(measure),
        measure.label(),
        main,
        all.stream()
            .filter(one -> one != main && (one == Weight.COUNT || scores(one, measure, incidents)))
            .toList(),
        (incident, weight) -> weigh(measure, incident, weight));
  }

  private static Form form(Measure measure) {
    return switch (measure.form()) {
      case RATE -> Form.RATE;
      case BALANCE -> Form.BALANCE;
      case SHARE -> Form.SHARE;
    };
  }

  private static boolean scores(Weight weight, Measure measure, List<Incident> incidents) {
    long of = incidents.stream().filter(measure::has).count();
    long scored =
        incidents.stream().filter(measure::has).filter(one -> weight.of(one).isPresent()).count();
    return of > 0 && scored >= SCORED * of;
  }

  /* The sign of the weight decides what is cooperation and what is conflict, not the quad class. */
  private static OptionalDouble weigh(Measure measure, Incident incident, Weight weight) {
    if (measure == Measure.INCIDENTS) {
      return OptionalDouble.of(1);
    }
    Optional<Double> score = weight.of(incident).map(BigDecimal::doubleValue);
    if (score.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = score.get();
    return switch (measure) {
      case COOPERATION -> value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
      case CONFLICT -> value < 0 ? OptionalDouble.of(-value) : OptionalDouble.empty();
      case NET -> OptionalDouble.of(value);
      case WORDS, DEEDS ->
          measure.has(incident) ? OptionalDouble.of(value) : OptionalDouble.empty();
      case SHARE_OF_CONFLICT ->
          value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value < 0 ? 1 : 0);
      case INCIDENTS -> OptionalDouble.of(1);
    };
  }

  /** How many of the incidents there are, whatever they weigh. */
  static Kind counting(String noun) {
    return new Kind(
        Form.RATE, noun, Weight.COUNT, List.of(), (incident, weight) -> OptionalDouble.of(1));
  }

  /** Which part of the incidents is with one partner. */
  static Kind shareWith(Set<ActorId> partner) {
    return new Kind(
        Form.SHARE,
        "incidents",
        Weight.COUNT,
        List.of(),
        (incident, weight) ->
            OptionalDouble.of(
                partner.contains(incident.source()) || partner.contains(incident.target())
                    ? 1
                    : 0));
  }

  /** Which part of the incidents in which one side acted is begun by an actor. */
  static Kind begunBy(Set<ActorId> actor) {
    return new Kind(
        Form.SHARE,
        "incidents that one side began",
        Weight.COUNT,
        List.of(),
        (incident, weight) ->
            incident.mutual()
                ? OptionalDouble.empty()
                : OptionalDouble.of(actor.contains(incident.source()) ? 1 : 0));
  }

  /** How high those rank who act: {@link Rank} counted from below, 1 to the number of ranks. */
  static Kind rank() {
    return new Kind(
        Form.MEAN,
        "visits of known rank",
        Weight.COUNT,
        List.of(),
        (incident, weight) ->
            incident
                .sourceSide()
                .rank()
                .map(rank -> OptionalDouble.of(RANKS + 1 - rank.place()))
                .orElse(OptionalDouble.empty()));
  }

  /** The greatest weight that one incident can have. */
  double greatest(Weight weight) {
    if (form == Form.MEAN) {
      return RANKS;
    }
    return form == Form.SHARE || weight == Weight.COUNT ? 1 : 10;
  }

  /** By how much an incident raises the number, or lowers it. */
  double pull(Incident incident) {
    OptionalDouble weight = weigher.apply(incident, main);
    if (weight.isEmpty()) {
      return 0;
    }
    return switch (form) {
      case RATE, BALANCE -> weight.getAsDouble();
      case SHARE -> weight.getAsDouble() > 0 ? strength(incident) : -strength(incident);
      case MEAN -> weight.getAsDouble() - (RANKS + 1) / 2.0;
    };
  }

  /* Of incidents that count alike, those in deeds are shown before those in words. */
  private static double strength(Incident incident) {
    return incident.act().quad().filter(QuadClass::material).isPresent() ? 2 : 1;
  }
}
