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
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/** Forecasts for one step, with what they rest on. For one thread. */
public final class Forecaster {
  private static final List<Gauge> GAUGES = Gauge.all();

  private final Sieve sieve;
  private final Curves curves;
  private final Memory memory;
  private final Moment moment;
  private final Gatherer gatherer;

  Forecaster(Kinship kinship, Sieve sieve, Curves curves, History known, int step) {
    this.sieve = sieve;
    this.curves = curves;
    this.memory = new Memory(kinship);
    memory.add(known);
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
    Shortlist shortlist = Shortlist.of(gathered, sieve.score(gathered), sieve);
    float[] scores = curves.score(shortlist);
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
          GAUGES.get(gauge).evidence(), curves.points(shortlist, index, gauge), Double::sum);
    }
    points.put(Evidence.OTHER_ACTS, (double) shortlist.rules(index));
    List<Contribution> contributions = new ArrayList<>();
    points.forEach(
        (evidence, sum) ->
            contributions.add(
                new Contribution(
                    evidence, sum, gathered.observe(shortlist.place(index), evidence))));
    contributions.sort(
        Comparator.comparingDouble((Contribution one) -> Math.abs(one.points())).reversed());
    return contributions;
  }
}
