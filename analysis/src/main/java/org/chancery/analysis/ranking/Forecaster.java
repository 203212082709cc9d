// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Evidence;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.Gatherer;
import org.chancery.analysis.evidence.Gauge;
import org.chancery.analysis.evidence.Memory;
import org.chancery.analysis.evidence.Moment;
import org.chancery.analysis.evidence.Query;

/** Forecasts for one step, with what they rest on. For one thread. */
public final class Forecaster {
  private static final List<Gauge> GAUGES = Gauge.all();

  private final Weights weights;
  private final Memory memory;
  private final Moment moment;
  private final Gatherer gatherer;

  /** Forecasts of a step by what a memory knows, which must not learn more meanwhile. */
  Forecaster(Weights weights, Memory memory, int step) {
    this.weights = weights;
    this.memory = memory;
    this.moment = memory.open(step);
    this.gatherer = new Gatherer(memory);
  }

  /** How relations are numbered, as done and as suffered. */
  public Acts acts() {
    return memory.acts();
  }

  /** Who comes next, the likeliest first: the shortlist, which may be empty. */
  public List<Candidate> forecast(int entity, int act) {
    Gathered gathered = gatherer.gather(moment, new Query(moment.step(), entity, act));
    Shortlist shortlist = weights.shortlist(gathered, weights.sieve().score(gathered));
    float[] scores = weights.curves().score(shortlist);
    float[] chances = Softmax.of(scores);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      candidates.add(
          new Candidate(
              shortlist.id(i), scores[i], chances[i], contributions(gathered, shortlist, i)));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private List<Contribution> contributions(Gathered gathered, Shortlist shortlist, int index) {
    Map<Evidence, Double> points = new EnumMap<>(Evidence.class);
    for (int gauge = 0; gauge < GAUGES.size(); gauge++) {
      points.merge(
          GAUGES.get(gauge).evidence(),
          weights.curves().points(shortlist, index, gauge),
          Double::sum);
    }
    points.put(Evidence.OTHER_ACTS, (double) shortlist.rules(index));
    List<Contribution> contributions = new ArrayList<>();
    points.forEach(
        (evidence, sum) ->
            contributions.add(
                new Contribution(
                    evidence,
                    sum,
                    gathered.observe(shortlist.place(index), evidence),
                    gathered.precedent(shortlist.place(index), evidence, weights.rules()))));
    contributions.sort(
        Comparator.comparingDouble((Contribution one) -> Math.abs(one.points())).reversed());
    return contributions;
  }
}
