// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/*
 * How it works. A confidence distribution spreads a probability of 1 over the values that a number
 * may have, so that its quantiles a/2 and 1 - a/2 are the ends of an interval of level 1 - a, for
 * every a [1]. It is kept as draws in ascending order. One that a formula gives is kept as its
 * quantiles at (i + 1/2)/DRAWS, without any randomness; of two independent ones, the draws of the
 * second are put in an order that a generator gives whose seed comes from the draws themselves, so
 * that the same numbers give the same result to the last bit.
 *
 * [1] M. Xie and K. Singh (2013), Confidence distribution, the frequentist distribution estimator of
 *     a parameter: a review, International Statistical Review 81:3-39.
 */
/**
 * What the data say of a number: the value observed, and how likely it is to lie beyond any other.
 *
 * <p>Immutable and safe to share.
 */
public final class ConfidenceDistribution {
  /** Draws of one that a formula gives: the error of a probability of 0.05 is below 0.0003. */
  public static final int DRAWS = 4_000;

  private final double value;
  private final double[] draws;

  private ConfidenceDistribution(double value, double[] ascending) {
    this.value = value;
    this.draws = ascending;
  }

  /**
   * The one that a formula gives.
   *
   * @param value the number as observed
   * @param quantile the quantile of a probability between 0 and 1
   */
  public static ConfidenceDistribution of(double value, DoubleUnaryOperator quantile) {
    requireNonNull(quantile, "quantile");
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = quantile.applyAsDouble((i + 0.5) / DRAWS);
    }
    return ofDraws(value, draws);
  }

  /**
   * The one that draws give, for instance of a bootstrap.
   *
   * @param value the number as observed
   * @param draws at least one, in any order; infinite ones are allowed, NaN is not
   */
  public static ConfidenceDistribution ofDraws(double value, double[] draws) {
    if (draws.length == 0 || Double.isNaN(value)) {
      throw new IllegalArgumentException("nothing was drawn, or the value is no number");
    }
    double[] ascending = draws.clone();
    Arrays.sort(ascending);
    if (Double.isNaN(ascending[ascending.length - 1])) {
      throw new IllegalArgumentException("a draw is no number");
    }
    return new ConfidenceDistribution(value, ascending);
  }

  /** The number as observed. */
  public double value() {
    return value;
  }

  /** The probability, 0 to 1, that the number is above a threshold; a tie counts half. */
  public double above(double threshold) {
    return 1 - below(threshold);
  }

  /** The probability, 0 to 1, that the number is below a threshold; a tie counts half. */
  public double below(double threshold) {
    int less = firstNotBelow(threshold);
    int equal = firstNotBelow(Math.nextUp(threshold)) - less;
    return (less + equal / 2.0) / draws.length;
  }

  private int firstNotBelow(double threshold) {
    int low = 0;
    int high = draws.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (draws[middle] < threshold) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quantile of a probability from 0 to 1. */
  public double quantile(double probability) {
    int index = (int) Math.floor(probability * draws.length);
    return draws[Math.max(0, Math.min(draws.length - 1, index))];
  }

  /** The interval of a level that leaves as much out at either end, widened to hold the value. */
  public Interval interval(double level) {
    double tail = Interval.tail(level);
    double low = Math.min(quantile(tail), value);
    return new Interval(low, Math.max(quantile(1 - tail), value), level);
  }

  /** The number and its interval. */
  public Estimate estimate(double level, int n) {
    Interval interval = interval(level);
    return Estimate.within(interval.low(), value, interval.high(), level, n);
  }

  /** That of the number after a function that rises or falls throughout. */
  public ConfidenceDistribution map(DoubleUnaryOperator monotone) {
    return ofDraws(monotone.applyAsDouble(value), Arrays.stream(draws).map(monotone).toArray());
  }

  /** That of the number with the other sign. */
  public ConfidenceDistribution negated() {
    return map(x -> -x);
  }

  /** That of this number less another that is independent of it. */
  public ConfidenceDistribution minus(ConfidenceDistribution other) {
    return with(other, (one, two) -> one - two);
  }

  /** That of a function of this number and of another that is independent of it. */
  public ConfidenceDistribution with(ConfidenceDistribution other, DoubleBinaryOperator function) {
    int n = Math.max(draws.length, other.draws.length);
    int[] order = shuffled(n, 31L * Arrays.hashCode(draws) + Arrays.hashCode(other.draws));
    double[] results = new double[n];
    for (int i = 0; i < n; i++) {
      results[i] =
          function.applyAsDouble(stretched(draws, i, n), stretched(other.draws, order[i], n));
    }
    return ofDraws(function.applyAsDouble(value, other.value), results);
  }

  private static double stretched(double[] ascending, int i, int n) {
    return ascending[(int) ((long) i * ascending.length / n)];
  }

  private static int[] shuffled(int n, long seed) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
