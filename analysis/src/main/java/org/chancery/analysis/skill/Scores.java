// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;

/**
 * How good forecasts were, each figure with an interval at {@link #LEVEL}; the interval is empty
 * where the days hold fewer than two horizons.
 *
 * @param happened share of the forecasts that came true, 0 to 1
 * @param brier mean of (p - y)², 0 to 1, the less the better (G. W. Brier, 1950, Verification of
 *     forecasts expressed in terms of probability, Monthly Weather Review 78:1-3)
 * @param logScore mean of -ln of the probability given to what came, in nats, the less the better;
 *     no forecast is taken for surer than {@link #CLIP} allows (I. J. Good, 1952, Rational
 *     decisions, Journal of the Royal Statistical Society B 14:107-114)
 * @param error expected calibration error over all forecasts
 * @param errorOfLikelier the same among forecasts of at least {@link #LIKELIER}; empty if there are
 *     none
 * @param slope of the {@link CalibrationLine}
 * @param intercept of it
 * @param table reliability of all forecasts
 */
public record Scores(
    Estimate happened,
    Estimate brier,
    Estimate logScore,
    Estimate error,
    Optional<Estimate> errorOfLikelier,
    Estimate slope,
    Estimate intercept,
    Reliability table) {
  /** Level of confidence of the intervals. */
  public static final double LEVEL = 0.9;

  /** The log score and the line take no forecast for nearer to 0 or 1 than this. */
  public static final double CLIP = 1e-4;

  /** Most questions about a record are very unlikely; the error of the others is worth its own. */
  public static final double LIKELIER = 0.05;

  public Scores {
    requireNonNull(happened, "happened");
    requireNonNull(brier, "brier");
    requireNonNull(logScore, "logScore");
    requireNonNull(error, "error");
    requireNonNull(errorOfLikelier, "errorOfLikelier");
    requireNonNull(slope, "slope");
    requireNonNull(intercept, "intercept");
    requireNonNull(table, "table");
  }

  /**
   * The scores of some forecasts.
   *
   * @param forecasts at least one
   * @param horizon steps that each looks ahead
   */
  public static Scores of(List<ScoredForecast> forecasts, int horizon) {
    BlockBootstrap days = new BlockBootstrap(forecasts, horizon, LEVEL);
    Reliability table = Reliability.of(forecasts);
    CalibrationLine line = CalibrationLine.of(forecasts);
    return new Scores(
        days.estimate(new Scoring.Mean(ScoredForecast::outcome)),
        days.estimate(new Scoring.Mean(Scoring::quadratic)),
        days.estimate(new Scoring.Mean(Scoring::logarithmic)),
        days.estimate(new CalibrationError(table, 0)),
        errorOfLikelier(forecasts, days),
        days.estimate(new CalibrationLine.OneStep(line, true)),
        days.estimate(new CalibrationLine.OneStep(line, false)),
        table);
  }

  private static Optional<Estimate> errorOfLikelier(
      List<ScoredForecast> forecasts, BlockBootstrap days) {
    List<ScoredForecast> likelier =
        forecasts.stream().filter(one -> one.probability() >= LIKELIER).toList();
    if (likelier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(days.estimate(new CalibrationError(Reliability.of(likelier), LIKELIER)));
  }
}
