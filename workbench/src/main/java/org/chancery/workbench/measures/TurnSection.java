// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.series.RelationMeasure;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.SeriesBuilder;
import org.chancery.analysis.turn.Segmentation;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.analysis.turn.TurningPoints;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;

/** Turning points of all relations together and of the main ones, by months or by weeks. */
record TurnSection() implements Section {
  /** Months that a series by months has at least; a shorter one is by weeks. */
  private static final int MONTHS = 24;

  private static final int FEWEST_UNITS = 6;
  private static final List<Measure> MEASURES = List.of(Measure.COOPERATION, Measure.CONFLICT);

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Measure measure : MEASURES) {
      write(subject, "all partners", measure, subject.dealings().all(), lines);
    }
    for (Counterpart counterpart : subject.mainCounterparts()) {
      for (Measure measure : MEASURES) {
        write(
            subject,
            counterpart.id().value(),
            measure,
            subject.dealings().with(counterpart),
            lines);
      }
    }
  }

  private static void write(
      Subject subject,
      String who,
      Measure measure,
      List<Incident> incidents,
      Consumer<Line> lines) {
    Scope scope = subject.scope();
    Grain grain = scope.period().split(Grain.MONTH).size() >= MONTHS ? Grain.MONTH : Grain.WEEK;
    Series series =
        SeriesBuilder.of(
            incidents,
            RelationMeasure.counting(scope.focus(), measure),
            scope.coverage(),
            scope.period(),
            grain,
            Optional.empty());
    Line.Of of = new Line.Of(who, scope.period());
    String name = "turning point of " + measure.label();
    int n = (int) series.observations().stream().mapToDouble(Series.Observation::value).sum();
    if (series.size() < FEWEST_UNITS) {
      lines.accept(of.absent(name, Direction.EITHER, "ratio", n, "too few " + units(grain)));
      return;
    }
    Segmentation segmentation = TurningPoints.of(series);
    if (segmentation.turns().isEmpty()) {
      lines.accept(of.absent(name, Direction.EITHER, "ratio", n, "no turn found"));
    }
    for (TurningPoint turn : segmentation.turns()) {
      lines.accept(
          of.distributed(name, Direction.EITHER, "ratio", turn.size(), scope.level(), n)
              .within(turn.dates())
              .noting(
                  grain.format(grain.containing(turn.at().first()))
                      + (turn.up() ? ", up" : ", down")));
    }
  }

  private static String units(Grain grain) {
    return (grain == Grain.MONTH ? "months" : "weeks") + " covered";
  }
}
