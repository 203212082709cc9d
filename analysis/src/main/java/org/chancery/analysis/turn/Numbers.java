// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Kind;
import org.chancery.analysis.series.Series.Observation;

/**
 * The numbers of a series in the form in which they are summed: counts as they are, values times
 * their weight. The sum of a stretch by its exposure is its level.
 */
final class Numbers {
  private final double[] numbers;
  private final double[] exposures;
  private final double[] sums;
  private final double[] exposureSums;
  private final boolean[] follows;
  private final double unit;

  private Numbers(double[] numbers, double[] exposures, boolean[] follows, double unit) {
    this.numbers = numbers;
    this.exposures = exposures;
    this.follows = follows;
    this.unit = unit;
    this.sums = cumulated(numbers);
    this.exposureSums = cumulated(exposures);
  }

  /** Those of a series, with exposures whose mean is 1. */
  static Numbers of(Series series) {
    List<Observation> observations = series.observations();
    int n = observations.size();
    double[] exposures = observations.stream().mapToDouble(Observation::exposure).toArray();
    double mean = Arrays.stream(exposures).average().orElse(1);
    double[] numbers = new double[n];
    boolean[] follows = new boolean[n];
    for (int i = 0; i < n; i++) {
      exposures[i] /= mean;
      double value = observations.get(i).value();
      numbers[i] = series.kind() == Kind.COUNTS ? value : value * exposures[i];
      follows[i] = i > 0 && adjacent(observations.get(i - 1), observations.get(i));
    }
    return new Numbers(numbers, exposures, follows, series.kind() == Kind.COUNTS ? mean : 1);
  }

  private static boolean adjacent(Observation earlier, Observation later) {
    return earlier.period().last().plusDays(1).equals(later.period().first());
  }

  private static double[] cumulated(double[] parts) {
    double[] sums = new double[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      sums[i + 1] = sums[i] + parts[i];
    }
    return sums;
  }

  int size() {
    return numbers.length;
  }

  double number(int i) {
    return numbers[i];
  }

  double exposure(int i) {
    return exposures[i];
  }

  /** Whether a unit comes right after the one before it, with no gap. */
  boolean follows(int i) {
    return follows[i];
  }

  double sum(int from, int to) {
    return sums[to] - sums[from];
  }

  double exposure(int from, int to) {
    return exposureSums[to] - exposureSums[from];
  }

  double level(int from, int to) {
    return sum(from, to) / exposure(from, to);
  }

  double cost(Cost cost, int from, int to) {
    return cost.of(sum(from, to), exposure(from, to));
  }

  /** How much the cost falls if a stretch is cut. */
  double gain(Cost cost, int from, int at, int to) {
    return cost(cost, from, to) - cost(cost, from, at) - cost(cost, at, to);
  }

  /** Whether all units have the same level to the last bit, so that nothing can have turned. */
  boolean isConstant() {
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] * exposures[0] != numbers[0] * exposures[i]) {
        return false;
      }
    }
    return true;
  }

  /** The level in the units of the series. */
  double published(int from, int to) {
    return level(from, to) / unit;
  }

  /** The same numbers in another order. */
  Numbers ordered(int[] order) {
    double[] reordered = new double[order.length];
    double[] reorderedExposures = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      reordered[i] = numbers[order[i]];
      reorderedExposures[i] = exposures[order[i]];
    }
    return new Numbers(reordered, reorderedExposures, follows, unit);
  }

  /** A seed that depends on nothing but the numbers. */
  long seed() {
    return 31L * Arrays.hashCode(numbers) + Arrays.hashCode(exposures);
  }
}
