// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.series.SeriesBuilder;
import org.chancery.analysis.turn.RelationTurns;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.model.event.Incident;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;

/** Where a relation turned, in sentences; nothing where no turn is found. */
final class TurnWords {
  private static final List<Measure> COUNTS = List.of(Measure.COOPERATION, Measure.CONFLICT);
  private static final int PERCENT = 100;
  private static final double GREATEST = 100;

  private final Matter matter;
  private final Evidence evidence;

  TurnWords(Matter matter, Evidence evidence) {
    this.matter = matter;
    this.evidence = evidence;
  }

  Prose tell(Prose before, Counterpart counterpart) {
    List<Incident> incidents = matter.dealings().with(counterpart);
    Prose prose = before;
    for (Measure measure : COUNTS) {
      RelationTurns found = RelationTurns.of(matter.dealings().scope(), incidents, measure);
      for (RelationTurns.Turn turn : found.turns()) {
        prose = tell(prose, measure, turn, incidents);
      }
    }
    return prose;
  }

  private Prose tell(
      Prose before, Measure measure, RelationTurns.Turn turn, List<Incident> incidents) {
    TurningPoint point = turn.point();
    Reference counted = evidence.of(numbers(measure, incidents));
    Prose prose =
        before
            .then(
                " %s turned %s between %s and %s (%d %% interval of the date), from "
                    .formatted(
                        capital(measure.label()),
                        point.up() ? "up" : "down",
                        point.dates().first(),
                        point.dates().last(),
                        Math.round(TurningPoint.LEVEL * PERCENT)))
            .with(rate(point.before(), counted))
            .then(" to ")
            .with(rate(point.after(), counted))
            .then(" a month");
    Optional<Quantity> factor = factor(point, counted);
    if (factor.isPresent()) {
      prose = prose.then(", by a factor of ").with(factor.get());
    }
    for (int i = 0; i < turn.around().size(); i++) {
      Incident one = turn.around().get(i);
      prose =
          prose
              .then(i == 0 ? "; around it: " : ", ")
              .linking(one.events().get(0), Labels.whole(one))
              .then(" (" + DateWords.of(one.date()) + ")");
    }
    return prose.then(".");
  }

  private static List<Long> numbers(Measure measure, List<Incident> incidents) {
    return incidents.stream().filter(measure::has).map(Incident::number).distinct().toList();
  }

  private static Quantity rate(double perDay, Reference counted) {
    return Quantity.plain(rounded(perDay * SeriesBuilder.MONTH), "", counted);
  }

  /* Where there was next to nothing on one side, a factor says nothing. */
  private Optional<Quantity> factor(TurningPoint point, Reference counted) {
    double level = matter.dealings().scope().level();
    Interval interval = point.size().interval(level);
    if (interval.low() < 1 / GREATEST || interval.high() > GREATEST) {
      return Optional.empty();
    }
    return Optional.of(
        Quantity.plain(rounded(point.size().value()), "", counted)
            .within(interval.low(), interval.high(), (int) Math.round(level * PERCENT)));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
