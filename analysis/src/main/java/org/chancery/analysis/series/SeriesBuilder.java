// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * Makes series of incidents. Numbers of incidents make {@link Series.Kind#COUNTS}: how many there
 * were in the unit, with its covered days as exposure, or with all incidents of the record where
 * shares of it are wanted. Everything else makes {@link Series.Kind#VALUES}: points of a scale for
 * a month of covered days, or for a thousand incidents of the record; shares of conflict as they
 * are, with the number of incidents as their weight. A unit of which no day is covered has no
 * number, and so has one without incidents where a share is wanted.
 */
public final class SeriesBuilder {
  /** Days of a mean month of the Gregorian calendar: 146,097 in 4,800 months. */
  public static final double MONTH = 30.436875;

  private static final double THOUSAND = 1_000;

  private final RelationMeasure measure;
  private final Optional<Volume> volume;
  private final NavigableMap<LocalDate, Unit> units = new TreeMap<>();

  private SeriesBuilder(RelationMeasure measure, Optional<Volume> volume) {
    this.measure = measure;
    this.volume = volume;
  }

  /**
   * The series of a relation.
   *
   * @param incidents those of the relation, each once; one whose date does not lie in a unit has no
   *     place in the series
   * @param period the days asked about; the first and the last unit may be cut
   * @param volume what the whole record holds, where shares of it are wanted
   */
  public static Series of(
      Collection<Incident> incidents,
      RelationMeasure measure,
      CoveredDays coverage,
      Period period,
      Grain grain,
      Optional<Volume> volume) {
    SeriesBuilder builder = new SeriesBuilder(measure, volume);
    for (Period whole : period.split(grain)) {
      Period days = whole.intersection(period).orElseThrow();
      builder.units.put(days.first(), new Unit(days, coverage.days(days)));
    }
    incidents.forEach(builder::add);
    return builder.series();
  }

  private void add(Incident incident) {
    OptionalDouble weight = measure.weigh(incident);
    Map.Entry<LocalDate, Unit> unit = units.floorEntry(incident.date().earliest());
    if (weight.isPresent() && unit != null && incident.date().within(unit.getValue().days)) {
      unit.getValue().add(weight.getAsDouble());
    }
  }

  private Series series() {
    List<Series.Observation> observations = new ArrayList<>();
    units.values().forEach(unit -> observation(unit).ifPresent(observations::add));
    return new Series(measure.counts() ? Series.Kind.COUNTS : Series.Kind.VALUES, observations);
  }

  private Optional<Series.Observation> observation(Unit unit) {
    double exposure = volume.map(all -> (double) all.in(unit.days).all()).orElse(unit.covered);
    if (unit.covered == 0 || exposure == 0) {
      return Optional.empty();
    }
    if (measure.measure().form() == Measure.Form.SHARE) {
      return unit.incidents == 0
          ? Optional.empty()
          : Optional.of(
              new Series.Observation(unit.days, unit.amount / unit.incidents, unit.incidents));
    }
    double value =
        measure.counts()
            ? unit.amount
            : unit.amount / exposure * (volume.isPresent() ? THOUSAND : MONTH);
    return Optional.of(new Series.Observation(unit.days, value, exposure));
  }

  /** A calendar unit, as far as it lies in the period. */
  private static final class Unit {
    private final Period days;
    private final double covered;
    private int incidents;
    private double amount;

    Unit(Period days, double covered) {
      this.days = days;
      this.covered = covered;
    }

    void add(double weight) {
      incidents++;
      amount += weight;
    }
  }
}
