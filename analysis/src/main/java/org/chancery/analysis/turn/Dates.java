// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/** How likely each date of one turn is, given that the level turned once in a stretch. */
final class Dates {
  private final int first;
  private final double[] shares;
  private final double weight;

  private Dates(int first, double[] shares, double weight) {
    this.first = first;
    this.shares = shares;
    this.weight = weight;
  }

  /**
   * Those of a turn between two bounds.
   *
   * @param inflation by which gains are too great, because numbers follow their neighbours
   * @param freedom degrees of freedom of the spread by which they are measured
   */
  static Dates between(
      Numbers numbers,
      Cost cost,
      int from,
      int to,
      int shortest,
      double inflation,
      double freedom) {
    int first = from + shortest;
    double[] gains = new double[Math.max(0, to - shortest - first + 1)];
    double most = 0;
    for (int i = 0; i < gains.length; i++) {
      gains[i] = numbers.gain(cost, from, first + i, to) / inflation;
      most = Math.max(most, gains[i]);
    }
    double sum = 0;
    for (int i = 0; i < gains.length; i++) {
      gains[i] = Math.pow(1 + (most - gains[i]) / freedom, -(freedom + 1) / 2);
      sum += gains[i];
    }
    double[] shares = new double[gains.length];
    for (int i = 0; i < gains.length; i++) {
      shares[i] = gains[i] / sum;
    }
    double mean = gains.length == 0 ? 0 : sum / gains.length;
    return new Dates(first, shares, mean * Math.exp(most / 2));
  }

  /** How many dates there may be. */
  int size() {
    return shares.length;
  }

  /** The index of the unit with which the new level would begin. */
  int at(int i) {
    return first + i;
  }

  /** The probability of a date; all add up to 1. */
  double share(int i) {
    return shares[i];
  }

  /** The index of the likeliest date. */
  int likeliest() {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return first + best;
  }

  /** The likelihood of a turn, as a mean over all dates, by that of none. */
  double weight() {
    return weight;
  }

  /** The shortest run of dates that holds a share of the probability: its first and its last. */
  int[] interval(double level) {
    int low = 0;
    int high = shares.length - 1;
    double held = 0;
    int start = 0;
    for (int end = 0; end < shares.length; end++) {
      held += shares[end];
      while (held - shares[start] >= level) {
        held -= shares[start++];
      }
      if (held >= level && end - start < high - low) {
        low = start;
        high = end;
      }
    }
    return new int[] {first + low, first + high};
  }
}
