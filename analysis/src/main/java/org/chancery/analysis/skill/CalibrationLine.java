// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import java.util.List;

/**
 * The line that leads from what was said to what came, on the scale of log odds: logit P(happened)
 * = intercept + slope × logit p (D. R. Cox, 1958, Two further applications of a model for binary
 * regression, Biometrika 45:562-565). Calibrated forecasts have intercept 0 and slope 1; a slope
 * below 1 means forecasts too bold, above 1 too timid.
 *
 * @param intercept in log odds
 * @param slope a pure number
 */
public record CalibrationLine(double intercept, double slope) {
  private static final int ROUNDS = 50;
  private static final double CLOSE = 1e-10;
  /* Where all or nothing happened there is no line; this keeps the fit finite and moves no other. */
  private static final double RIDGE = 1e-6;

  /**
   * The line of some forecasts, by maximum likelihood; log odds are clipped as the log score is.
   */
  public static CalibrationLine of(List<ScoredForecast> forecasts) {
    CalibrationLine line = new CalibrationLine(0, 1);
    for (int round = 0; round < ROUNDS; round++) {
      OneStep step = new OneStep(line, true);
      double[] sums = new double[step.width()];
      for (ScoredForecast forecast : forecasts) {
        step.add(0, forecast, sums);
      }
      CalibrationLine next = step.line(sums);
      boolean close =
          Math.abs(next.slope - line.slope) + Math.abs(next.intercept - line.intercept) < CLOSE;
      line = next;
      if (close) {
        break;
      }
    }
    return line;
  }

  /** What came, by the line, where this was said: 0 to 1. */
  public double came(double said) {
    return logistic(intercept + slope * logit(said));
  }

  static double logit(double probability) {
    double clipped = Math.min(Math.max(probability, Scores.CLIP), 1 - Scores.CLIP);
    return Math.log(clipped / (1 - clipped));
  }

  private static double logistic(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /**
   * One step of Newton's from a line, as sums: from the fitted line, it gives what the line would
   * be for another choice of days, but for terms of second order (L. H. Moulton and S. L. Zeger,
   * 1991, Bootstrapping generalized linear models, Computational Statistics & Data Analysis
   * 11:53-63).
   *
   * @param from where the step begins
   * @param ofSlope whether the figure is the slope, else the intercept
   */
  record OneStep(CalibrationLine from, boolean ofSlope) implements Sums {
    @Override
    public int width() {
      return 5;
    }

    @Override
    public void add(int index, ScoredForecast forecast, double[] sums) {
      double x = logit(forecast.probability());
      double fitted = logistic(from.intercept + from.slope * x);
      double weight = fitted * (1 - fitted);
      double residual = forecast.outcome() - fitted;
      sums[0] += residual;
      sums[1] += residual * x;
      sums[2] += weight;
      sums[3] += weight * x;
      sums[4] += weight * x * x;
    }

    @Override
    public double figure(double[] sums) {
      CalibrationLine line = line(sums);
      return ofSlope ? line.slope : line.intercept;
    }

    CalibrationLine line(double[] sums) {
      double a = sums[2] + RIDGE;
      double b = sums[3];
      double c = sums[4] + RIDGE;
      double u = sums[0] - RIDGE * from.intercept;
      double v = sums[1] - RIDGE * (from.slope - 1);
      double determinant = a * c - b * b;
      return new CalibrationLine(
          from.intercept + (c * u - b * v) / determinant,
          from.slope + (a * v - b * u) / determinant);
    }
  }
}
