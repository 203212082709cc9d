// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.chancery.model.table.Column.day;
import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.series.RelationMeasure;
import org.chancery.analysis.series.Sampling;
import org.chancery.analysis.series.SeriesBuilder;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Volume;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * One measure of a relation as rows, one for each calendar unit: amounts for a mean month of
 * covered days, or for a thousand incidents of the whole record.
 *
 * @param measure what is measured
 * @param scope what was asked
 * @param volume what the whole record holds, where shares of it are wanted
 */
record SeriesRows(RelationMeasure measure, Scope scope, Optional<Volume> volume) {
  private static final List<Column> COLUMNS =
      List.of(
          text("period", "calendar unit"),
          day("from", "first day of it that was asked about"),
          day("to", "last day"),
          text("coverage", "covered, partly covered, selective or not covered"),
          integer("incidents", "incidents that have a part in the measure"),
          decimal("value", "the measure; missing where nothing is measured"),
          decimal("low", "lower end of its 95 % interval"),
          decimal("high", "upper end"),
          text("unit", "unit of all three"));

  private static final double THOUSAND = 1_000;
  private static final int PLACES = 4;

  void write(List<Incident> incidents, Grain grain, TableSink sink) {
    sink.begin(COLUMNS);
    for (Period whole : scope.period().split(grain)) {
      Period unit = whole.intersection(scope.period()).orElseThrow();
      sink.row(cells(grain.format(whole), unit, incidents));
    }
  }

  private List<String> cells(String label, Period unit, List<Incident> incidents) {
    CoveredDays coverage = scope.coverage();
    Optional<Sample> sample = Sampling.of(incidents, measure, coverage, unit);
    List<String> cells = new ArrayList<>();
    cells.add(label);
    cells.add(unit.first().toString());
    cells.add(unit.last().toString());
    cells.add(coverage.state(unit).label());
    cells.add(sample.map(some -> Integer.toString(some.incidents())).orElse(""));
    cells.addAll(Numbers.cells(sample.flatMap(some -> estimate(unit, some)), PLACES));
    cells.add(unit());
    return cells;
  }

  private Optional<Estimate> estimate(Period unit, Sample sample) {
    Optional<Double> all = volume.map(whole -> onCoveredDays(whole, unit));
    boolean nothing = measure.measure().form() == Measure.Form.SHARE && sample.incidents() == 0;
    if (nothing || all.filter(n -> n == 0).isPresent()) {
      return Optional.empty();
    }
    double times = all.map(n -> sample.exposure() / n * THOUSAND).orElse(SeriesBuilder.MONTH);
    ConfidenceDistribution number =
        switch (measure.measure().form()) {
          case RATE -> WindowEffect.rate(sample).map(daily -> daily * times);
          case BALANCE -> WindowEffect.balance(sample).map(daily -> daily * times);
          case SHARE -> WindowEffect.share(sample);
        };
    return Optional.of(number.estimate(scope.level(), sample.incidents()));
  }

  /* As the sample is: what the record holds of days with gaps is in neither. */
  private double onCoveredDays(Volume whole, Period unit) {
    return scope.coverage().blocks(unit, (int) unit.days()).stream()
        .mapToLong(days -> whole.in(days).all())
        .sum();
  }

  private String unit() {
    if (measure.measure().form() == Measure.Form.SHARE) {
      return "of 1";
    }
    String amount = measure.counts() ? "incidents" : measure.weight().unit();
    return amount + (volume.isPresent() ? " for 1000 of the record" : " a month");
  }
}
