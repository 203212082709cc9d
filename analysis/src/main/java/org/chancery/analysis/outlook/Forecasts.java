// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is forecast for a step, and why.
 *
 * <p>Immutable and safe to share.
 */
public final class Forecasts {
  private final Observation observation;
  private final Learned learned;
  private final List<Forecast> all;

  Forecasts(Observation observation, Learned learned) {
    this.observation = observation;
    this.learned = learned;
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < observation.questions().size(); i++) {
      forecasts.add(
          learned.forecast(
              observation.questions().get(i), observation.positions(i), observation.lately(i)));
    }
    this.all = Collections.unmodifiableList(forecasts);
  }

  /** The step before which everything was known, and the first that the forecasts speak of. */
  public int step() {
    return observation.step();
  }

  /** One forecast for each question, in the order of the questions. */
  public List<Forecast> all() {
    return all;
  }

  /** The forecast of a question; empty if it was not asked, as it has not happened for a year. */
  public Optional<Forecast> of(Question question) {
    int place = place(question);
    return place < 0 ? Optional.empty() : Optional.of(all.get(place));
  }

  /**
   * Why a question is forecast as it is: the reasons by their share, the greatest first.
   *
   * @throws IllegalArgumentException if the question was not asked
   */
  public List<Reason> reasons(Question question) {
    int place = place(question);
    if (place < 0) {
      throw new IllegalArgumentException("not asked: " + question);
    }
    float[] positions = observation.positions(place);
    Map<Family, Double> worth = new EnumMap<>(Family.class);
    Map<Family, List<Evidence>> evidence = new EnumMap<>(Family.class);
    Kind[] kinds = Kind.values();
    for (int k = 0; k < kinds.length; k++) {
      worth.merge(
          kinds[k].family(),
          learned.contribution(k, positions[k], question.relation()),
          Double::sum);
      evidence
          .computeIfAbsent(kinds[k].family(), unused -> new ArrayList<>())
          .add(observation.evidence(k, place));
    }
    double sizes = worth.values().stream().mapToDouble(Math::abs).sum();
    List<Reason> reasons = new ArrayList<>();
    worth.forEach(
        (Family family, Double odds) ->
            reasons.add(
                new Reason(
                    family,
                    evidence.getOrDefault(family, List.of()),
                    odds,
                    sizes > 0 ? Math.abs(odds) / sizes : 0)));
    reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
    return reasons;
  }

  /**
   * The probability, by the model, of the average past question of a relation, which reasons are
   * compared with.
   */
  public double reference(int relation) {
    return LogisticRegression.logistic(learned.referenceOdds(relation));
  }

  private int place(Question question) {
    return Collections.binarySearch(observation.questions(), question);
  }
}
