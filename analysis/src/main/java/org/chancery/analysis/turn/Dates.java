// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/**
 * How likely each date of one turn is, given that the level turned once in a stretch.
 *
 * @param first index of the first unit that may be the first of the new level
 * @param shares of the units from there on, adding up to 1
 * @param gain of the best date, after inflation
 * @param weight mean of what the likelihood of a turn is, by that of none
 */
record Dates(int first, double[] shares, double weight, double gain) {
  /**
   * Those of a turn between two bounds.
   *
   * @param inflation by which gains are too great, because numbers follow their neighbours
   */
  static Dates between(
      Numbers numbers, Cost cost, int from, int to, int shortest, double inflation) {
    int first = from + shortest;
    double[] shares = new double[Math.max(0, to - shortest - first + 1)];
    double most = 0;
    for (int i = 0; i < shares.length; i++) {
      int at = first + i;
      double gain =
          numbers.cost(cost, from, to) - numbers.cost(cost, from, at) - numbers.cost(cost, at, to);
      shares[i] = gain / inflation / 2;
      most = Math.max(most, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    double weight = shares.length == 0 ? 0 : sum / shares.length * Math.exp(most);
    return new Dates(first, shares, weight, 2 * most);
  }

  /** The shortest run of units that holds a share of the probability: its first and its last. */
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
