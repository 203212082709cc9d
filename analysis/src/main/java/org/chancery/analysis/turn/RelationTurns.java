// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.series.RelationMeasure;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.SeriesBuilder;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;

/**
 * Where one count of a relation turned, and what happened around it: by months, or by weeks where
 * the period has fewer than 24 months.
 *
 * @param measure what is counted
 * @param grain the units
 * @param units how many of them are covered
 * @param incidents how many incidents the series counts
 * @param turns in order of time; none where there are fewer than {@link #FEWEST_UNITS} units
 */
public record RelationTurns(
    Measure measure, Grain grain, int units, int incidents, List<Turn> turns) {
  /** In a series of fewer units no turn is sought. */
  public static final int FEWEST_UNITS = 6;

  private static final int MONTHS = 24;

  /** How many incidents are named around a turn. */
  private static final int AROUND = 3;

  public RelationTurns {
    requireNonNull(measure, "measure");
    requireNonNull(grain, "grain");
    turns = List.copyOf(turns);
  }

  /**
   * A turn.
   *
   * @param point where and how far
   * @param around the strongest incidents of the measure on the days among which the turn lies;
   *     what happened then, and not what caused it
   */
  public record Turn(TurningPoint point, List<Incident> around) {
    public Turn {
      requireNonNull(point, "point");
      around = List.copyOf(around);
    }
  }

  /**
   * The turns of a count.
   *
   * @param incidents of the relation, those that count
   * @param measure a count
   */
  public static RelationTurns of(Scope scope, Collection<Incident> incidents, Measure measure) {
    Grain grain = scope.period().split(Grain.MONTH).size() >= MONTHS ? Grain.MONTH : Grain.WEEK;
    RelationMeasure counting = RelationMeasure.counting(scope.focus(), measure);
    Series series =
        SeriesBuilder.of(
            incidents, counting, scope.coverage(), scope.period(), grain, Optional.empty());
    int n = (int) series.observations().stream().mapToDouble(Series.Observation::value).sum();
    List<TurningPoint> points =
        series.size() < FEWEST_UNITS ? List.of() : TurningPoints.of(series).turns();
    return new RelationTurns(
        measure,
        grain,
        series.size(),
        n,
        points.stream()
            .map(point -> new Turn(point, around(point, scope, incidents, counting)))
            .toList());
  }

  /** Whether there is too little of it to seek a turn in. */
  public boolean tooShort() {
    return units < FEWEST_UNITS;
  }

  private static List<Incident> around(
      TurningPoint point, Scope scope, Collection<Incident> incidents, RelationMeasure counting) {
    return incidents.stream()
        .filter(incident -> counting.weigh(incident).isPresent())
        .filter(incident -> incident.date().within(point.dates()))
        .sorted(
            Comparator.comparingDouble((Incident incident) -> -strength(incident, scope))
                .thenComparing(Incident::date)
                .thenComparing(Incident::number))
        .limit(AROUND)
        .sorted(Comparator.comparing(Incident::date).thenComparing(Incident::number))
        .toList();
  }

  private static double strength(Incident incident, Scope scope) {
    return incident
        .act()
        .on(scope.scale())
        .map(score -> Math.abs(score.value().doubleValue()))
        .orElse(0.0);
  }
}
