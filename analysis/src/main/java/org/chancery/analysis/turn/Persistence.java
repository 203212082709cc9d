// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/** How far numbers follow their neighbours, beyond having one level with them. */
final class Persistence {
  private static final double MOST = 0.8;

  private double products;
  private double squares;
  private int pairs;

  private Persistence() {}

  /** By how much gains are too great because numbers follow their neighbours, at least 1. */
  static double inflation(Numbers numbers, Cost cost, Cuts cuts) {
    Persistence persistence = new Persistence();
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      persistence.add(numbers, cost, cuts.from(stretch), cuts.to(stretch));
    }
    double kept = Math.min(MOST, persistence.correlation(numbers.size(), cuts.stretches()));
    return (1 + kept) / (1 - kept);
  }

  private void add(Numbers numbers, Cost cost, int from, int to) {
    double level = numbers.level(from, to);
    double variance = cost.variance(level);
    if (to - from < 2 || !(variance > 0)) {
      return;
    }
    double own = 0;
    double before = 0;
    int neighbours = 0;
    for (int i = from; i < to; i++) {
      double exposure = numbers.exposure(i);
      double residual = (numbers.number(i) - level * exposure) / Math.sqrt(exposure * variance);
      own += residual * residual;
      if (i > from && numbers.follows(i)) {
        products += residual * before;
        neighbours++;
      }
      before = residual;
    }
    int n = to - from;
    products += neighbours * own / (n * (n - 1.0));
    squares += own;
    pairs += neighbours;
  }

  /* What is left of the correlation after the correction for the levels and the shrinking. */
  private double correlation(int n, int levels) {
    double raw = pairs == 0 || squares == 0 ? 0 : products / pairs / (squares / n);
    if (raw <= 0) {
      return 0;
    }
    double corrected = raw * (1 + 3.0 * levels / n);
    return corrected * Math.max(0, 1 - 1 / (n * raw * raw));
  }
}
