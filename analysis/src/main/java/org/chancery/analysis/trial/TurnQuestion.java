// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.turn.Segmentation;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.analysis.turn.TurningPoints;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * Whether a measure turned in a stretch of time. That it turned the other way there speaks against
 * it; that no turn is found does not, for a turn can be too small to be found.
 */
final class TurnQuestion implements Question {
  /** Months that a series by months must have; a shorter one is by weeks. */
  private static final int MONTHS = 24;

  private final Expectation.Turn turn;
  private final Docket docket;
  private final IncidentGauge gauge;

  TurnQuestion(Expectation.Turn turn, Docket docket, IncidentGauge gauge) {
    this.turn = turn;
    this.docket = docket;
    this.gauge = gauge;
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    Optional<Series> series = gauge.series(docket.period(), grain(), choice);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Segmentation segmentation = TurningPoints.of(series.get());
    Period in = choice.edges().of(turn.in());
    double claimed = segmentation.probability(in, turn.up());
    double contrary =
        turn.up().map(up -> segmentation.probability(in, Optional.of(!up))).orElse(0.0);
    Optional<TurningPoint> found = found(segmentation, in);
    boolean byRatio = series.get().kind() == Series.Kind.COUNTS;
    return Optional.of(
        new Answer(
            new Outcome(
                figures(segmentation),
                found
                    .map(point -> point.size().value())
                    .filter(Double::isFinite)
                    .map(java.util.OptionalDouble::of)
                    .orElse(java.util.OptionalDouble.empty()),
                found
                    .filter(point -> Double.isFinite(point.size().value()))
                    .map(point -> point.size().interval(Rule.LEVEL)),
                byRatio ? 1 : 0,
                byRatio ? 1 : 0,
                byRatio ? "ratio" : gauge.unit(),
                java.util.OptionalDouble.of(claimed),
                java.util.OptionalDouble.of(contrary),
                segmentation.series().size()),
            side(claimed, contrary)));
  }

  private static Side side(double claimed, double contrary) {
    if (claimed == contrary) {
      return Side.NEITHER;
    }
    return claimed > contrary ? Side.CLAIMED : Side.CONTRARY;
  }

  private Grain grain() {
    return docket.period().split(Grain.MONTH).size() >= MONTHS ? Grain.MONTH : Grain.WEEK;
  }

  /* The turn within the time asked about, the greatest of several. */
  private static Optional<TurningPoint> found(Segmentation segmentation, Period in) {
    return segmentation.turns().stream()
        .filter(point -> point.dates().intersection(in).isPresent())
        .max(
            java.util.Comparator.comparingDouble(
                point -> Math.abs(point.after() - point.before())));
  }

  private String figures(Segmentation segmentation) {
    List<String> turns = new ArrayList<>();
    for (TurningPoint point : segmentation.turns()) {
      turns.add(
          String.format(
              Locale.ROOT,
              "%s in %s (%s)",
              point.up() ? "up" : "down",
              grain().format(point.at()),
              point.dates()));
    }
    return turns.isEmpty()
        ? "no turning point in " + segmentation.series().size() + " units of " + gauge.kind().noun()
        : "turning points of " + gauge.kind().noun() + ": " + String.join(", ", turns);
  }

  @Override
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Choice choice : new Choices(docket).of(gauge, testimony())) {
      if (choice.edges() == Edges.AS_STATED || !choice.perCoding()) {
        choices.add(choice);
      }
    }
    return choices;
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = new ArrayList<>(gauge.obstacles(List.of(turn.in())));
    if (reasons.isEmpty() && gauge.series(docket.period(), grain(), Choice.MAIN).isEmpty()) {
      reasons.add(new Reason(Reason.Kind.TOO_LITTLE, "The series is too short to turn."));
    }
    return reasons;
  }

  @Override
  public Testimony testimony() {
    List<Incident> raising = new ArrayList<>();
    List<Incident> lowering = new ArrayList<>();
    for (Incident incident : gauge.incidents(turn.in())) {
      (gauge.pull(incident) >= 0 ? raising : lowering).add(incident);
    }
    boolean up = turn.up().orElse(true);
    var rising = Testimony.exhibits(raising, gauge::pull);
    var falling = Testimony.exhibits(lowering, gauge::pull);
    return up
        ? new Testimony(rising, falling, new TreeSet<>())
        : new Testimony(falling, rising, new TreeSet<>());
  }
}
