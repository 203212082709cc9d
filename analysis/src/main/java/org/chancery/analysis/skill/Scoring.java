// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Proper scores as sums: the mean of a penalty, and how much of a rival's penalty is saved. */
final class Scoring {
  private Scoring() {}

  /** Quadratic penalty of a forecast: (p - y)². */
  static double quadratic(ScoredForecast forecast) {
    double miss = forecast.probability() - forecast.outcome();
    return miss * miss;
  }

  /** Logarithmic penalty of a forecast: -ln of the probability given to what came, in nats. */
  static double logarithmic(ScoredForecast forecast) {
    double given = forecast.happened() ? forecast.probability() : 1 - forecast.probability();
    return -Math.log(Math.max(given, Scores.CLIP));
  }

  /** The mean of a penalty. */
  record Mean(ToDoubleFunction<ScoredForecast> penalty) implements Sums {
    @Override
    public int width() {
      return 2;
    }

    @Override
    public void add(int index, ScoredForecast forecast, double[] sums) {
      sums[0] += penalty.applyAsDouble(forecast);
      sums[1]++;
    }

    @Override
    public double least() {
      return 0;
    }

    @Override
    public double figure(double[] sums) {
      return sums[0] / sums[1];
    }
  }

  /** The share of a rival's penalty that is saved: 1 - penalty / rival's penalty. */
  record Saved(ToDoubleFunction<ScoredForecast> penalty, List<ScoredForecast> rival)
      implements Sums {
    @Override
    public int width() {
      return 2;
    }

    @Override
    public void add(int index, ScoredForecast forecast, double[] sums) {
      sums[0] += penalty.applyAsDouble(forecast);
      sums[1] += penalty.applyAsDouble(rival.get(index));
    }

    @Override
    public double figure(double[] sums) {
      return sums[1] > 0 ? 1 - sums[0] / sums[1] : Double.NaN;
    }
  }
}
