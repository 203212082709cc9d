// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The reliability table: forecasts in bins of about equal number, from the least likely up, and in
 * each what was said and what came. Forecasts of the same probability are never parted, so that
 * there may be fewer bins than asked for.
 *
 * @param bins at least one
 */
public record Reliability(List<Bin> bins) {
  /** Bins of a table, if there are forecasts enough. */
  public static final int BINS = 20;

  public Reliability {
    bins = List.copyOf(bins);
    if (bins.isEmpty()) {
      throw new IllegalArgumentException("a table without bins");
    }
  }

  /**
   * A bin.
   *
   * @param from the least probability in it
   * @param to the greatest
   * @param n forecasts, at least 1
   * @param said mean probability
   * @param came share that happened
   */
  public record Bin(double from, double to, int n, double said, double came) {}

  /** The table of some forecasts, at least one. */
  public static Reliability of(List<ScoredForecast> forecasts) {
    List<ScoredForecast> sorted =
        forecasts.stream().sorted(Comparator.comparingDouble(ScoredForecast::probability)).toList();
    List<Bin> bins = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      boolean full = (long) end * BINS >= (bins.size() + 1L) * sorted.size();
      boolean last = end == sorted.size();
      if (last || (full && sorted.get(end - 1).probability() < sorted.get(end).probability())) {
        bins.add(bin(sorted.subList(start, end)));
        start = end;
      }
    }
    return new Reliability(bins);
  }

  private static Bin bin(List<ScoredForecast> sorted) {
    int n = sorted.size();
    double from = sorted.get(0).probability();
    double to = sorted.get(n - 1).probability();
    double said = sorted.stream().mapToDouble(ScoredForecast::probability).sum() / n;
    double came = sorted.stream().mapToDouble(ScoredForecast::outcome).sum() / n;
    return new Bin(from, to, n, said, came);
  }

  /**
   * Expected calibration error, 0 to 1: the mean distance of what was said from what came, over
   * bins weighted by their forecasts (M. P. Naeini, G. F. Cooper and M. Hauskrecht, 2015, Obtaining
   * well calibrated probabilities using Bayesian binning, AAAI 2901-2907). Chance alone makes it
   * greater than 0, the more the fewer forecasts.
   */
  public double calibrationError() {
    return weighted(bin -> Math.abs(bin.said - bin.came));
  }

  /**
   * Miscalibration, the first part of the Brier score: the mean square of the distance of what was
   * said from what came (A. H. Murphy, 1973, A new vector partition of the probability score,
   * Journal of Applied Meteorology 12:595-600). Where each bin holds one probability only, the
   * Brier score is this less {@link #resolution()} plus {@link #uncertainty()}.
   */
  public double miscalibration() {
    return weighted(bin -> (bin.said - bin.came) * (bin.said - bin.came));
  }

  /** Resolution: the mean square of the distance of what came in a bin from what came overall. */
  public double resolution() {
    double overall = weighted(Bin::came);
    return weighted(bin -> (bin.came - overall) * (bin.came - overall));
  }

  /** Uncertainty: the Brier score of saying the overall share each time. */
  public double uncertainty() {
    double overall = weighted(Bin::came);
    return overall * (1 - overall);
  }

  private double weighted(ToDoubleFunction<Bin> of) {
    double sum = bins.stream().mapToDouble(bin -> bin.n * of.applyAsDouble(bin)).sum();
    return sum / bins.stream().mapToInt(Bin::n).sum();
  }
}
