// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.turn.Segmentation;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.analysis.turn.TurningPoints;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation.Side;
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
  private final Choices choices;

  TurnQuestion(Expectation.Turn turn, Docket docket, IncidentGauge gauge, Choices choices) {
    this.choices = choices;
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
    Optional<ConfidenceDistribution> size =
        found(segmentation, in).map(TurningPoint::size).filter(one -> Double.isFinite(one.value()));
    boolean byRatio = series.get().kind() == Series.Kind.COUNTS;
    return Optional.of(
        new Answer(
            new Outcome(
                "",
                size.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()),
                size.map(one -> one.interval(Rule.LEVEL)),
                byRatio ? 1 : 0,
                byRatio ? 1 : 0,
                byRatio ? "ratio" : gauge.unit(),
                OptionalDouble.of(claimed),
                OptionalDouble.of(contrary),
                onRecord()),
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
        .max(Comparator.comparingDouble(point -> Math.abs(point.after() - point.before())));
  }

  @Override
  public int onRecord() {
    return gauge.incidents(docket.period()).size();
  }

  @Override
  public String figures() {
    Optional<Series> series = gauge.series(docket.period(), grain(), Choice.MAIN);
    if (series.isEmpty()) {
      return gauge.figures(turn.in());
    }
    List<String> turns = new ArrayList<>();
    for (TurningPoint point : TurningPoints.of(series.get()).turns()) {
      turns.add(
          String.format(
              Locale.ROOT,
              "%s in %s (%s)",
              point.up() ? "up" : "down",
              grain().format(point.at()),
              point.dates()));
    }
    return turns.isEmpty()
        ? "no turning point in " + series.get().size() + " units of " + gauge.kind().noun()
        : "turning points of " + gauge.kind().noun() + ": " + String.join(", ", turns);
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return choices.of(gauge, testimony).stream()
        .filter(choice -> choice.edges() == Edges.AS_STATED || !choice.perCoding())
        .toList();
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
    Testimony up = Testimony.of(gauge, turn.in());
    return turn.up().orElse(true) ? up : up.against();
  }
}
