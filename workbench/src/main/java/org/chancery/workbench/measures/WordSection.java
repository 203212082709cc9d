// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.series.RelationMeasure;
import org.chancery.analysis.series.Sampling;
import org.chancery.analysis.series.SeriesBuilder;
import org.chancery.model.event.Incident;

/** Words and deeds of each side of the main relations. */
record WordSection() implements Section {
  private static final String UNIT = "incidents a month";

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Counterpart counterpart : subject.mainCounterparts()) {
      List<Incident> incidents = subject.dealings().with(counterpart);
      for (Direction direction : List.of(Direction.BY_FOCUS, Direction.BY_COUNTERPART)) {
        Line.Of of = new Line.Of(counterpart.id().value(), subject.scope().period());
        for (Measure measure : List.of(Measure.WORDS, Measure.DEEDS)) {
          lines.accept(line(subject.scope(), of, direction, measure, incidents));
        }
      }
    }
  }

  private static Line line(
      Scope scope, Line.Of of, Direction direction, Measure measure, List<Incident> incidents) {
    RelationMeasure wanted =
        new RelationMeasure(scope.focus(), direction, measure, Weight.COUNT);
    Optional<Sample> sample =
        Sampling.of(incidents, wanted, scope.coverage(), scope.period());
    if (sample.isEmpty()) {
      return of.absent(measure.label(), direction, UNIT, 0, "no day is covered");
    }
    int n = sample.get().incidents();
    if (n == 0) {
      return of.absent(measure.label(), direction, UNIT, 0, "none on record");
    }
    ConfidenceDistribution balance =
        WindowEffect.balance(sample.get()).map(daily -> daily * SeriesBuilder.MONTH);
    return of.distributed(measure.label(), direction, UNIT, balance, scope.level(), n);
  }
}
