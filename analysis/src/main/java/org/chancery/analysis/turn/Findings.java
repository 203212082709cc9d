// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Observation;
import org.chancery.model.time.Period;

/** What the cuts of a series come to. */
final class Findings {
  private final Series series;
  private final Numbers numbers;
  private final Cuts cuts;
  private final Reference reference;
  private final int shortest;
  private final Cost cost;
  private final List<TurningPoint> turns = new ArrayList<>();
  private final List<TurnChance> chances = new ArrayList<>();

  Findings(Series series, Numbers numbers, Cuts cuts, Reference reference, int shortest) {
    this.series = series;
    this.numbers = numbers;
    this.cuts = cuts;
    this.reference = reference;
    this.shortest = shortest;
    this.cost = Spread.within(series.kind(), numbers, cuts);
  }

  static Segmentation none(Series series) {
    double dispersion = series.kind() == Series.Kind.COUNTS ? 1 : 0;
    return new Segmentation(series, dispersion, List.of(), List.of());
  }

  Segmentation segmentation() {
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      if (stretch > 0) {
        found(cuts.from(stretch - 1), cuts.from(stretch), cuts.to(stretch));
      }
      missed(cuts.from(stretch), cuts.to(stretch));
    }
    double dispersion = cost.dispersion(numbers.level(0, numbers.size()));
    return new Segmentation(series, dispersion, turns, chances);
  }

  private void found(int from, int at, int to) {
    Dates dates = dates(from, to);
    double existence = 1 - reference.probability(numbers, from, at, to);
    Size size = new Size(numbers, cost, reference.inflation(), freedom());
    int[] interval = dates.interval(TurningPoint.LEVEL);
    turns.add(
        new TurningPoint(
            series.observations().get(at).period(),
            unit(interval[0]).span(unit(interval[1])),
            numbers.published(from, at),
            numbers.published(at, to),
            size.of(from, at, to, dates),
            existence));
    spread(from, to, dates, existence);
  }

  /*
   * Against a constant level a turn has one number more to be free; its prior is worth one unit of
   * the stretch, as in Schwarz's criterion, whence the root. Chance must do it more seldom, too.
   */
  private void missed(int from, int to) {
    Dates dates = dates(from, to);
    if (dates.size() == 0) {
      return;
    }
    double odds = dates.weight() / Math.sqrt(to - from);
    double chance = 1 - reference.probability(numbers, from, dates.likeliest(), to);
    spread(from, to, dates, Math.min(chance, odds / (1 + odds)));
  }

  private Dates dates(int from, int to) {
    return Dates.between(numbers, cost, from, to, shortest, reference.inflation(), freedom());
  }

  /* Of the spread: numbers with long tails tell less of it. */
  private double freedom() {
    double kurtosis = cost.excessKurtosis(numbers.level(0, numbers.size()));
    return Math.max(2, (numbers.size() - cuts.stretches()) / (1 + kurtosis / 2));
  }

  private void spread(int from, int to, Dates dates, double existence) {
    for (int i = 0; i < dates.size(); i++) {
      int at = dates.at(i);
      boolean up = numbers.level(at, to) > numbers.level(from, at);
      chances.add(new TurnChance(unit(at), up, existence * dates.share(i)));
    }
  }

  /* From the day after the unit before, so that a gap is part of it. */
  private Period unit(int at) {
    List<Observation> observations = series.observations();
    Period before = observations.get(at - 1).period();
    return new Period(before.last().plusDays(1), observations.get(at).period().last());
  }
}
