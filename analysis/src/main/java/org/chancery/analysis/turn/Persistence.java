// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/** How much a number says of its neighbour, beyond what the level of their stretch says. */
final class Persistence {
  private Persistence() {}

  static double inflation(Numbers numbers, Cost cost, Cuts cuts) {
    double correlation = correlation(numbers, cost, cuts);
    double noise = 1.0 / numbers.size();
    double kept = correlation <= 0 ? 0 : Math.max(0, correlation - noise / correlation);
    kept = Math.min(kept, 0.8);
    return (1 + kept) / (1 - kept);
  }

  static double correlation(Numbers numbers, Cost cost, Cuts cuts) {
    double products = 0;
    double squares = 0;
    int pairs = 0;
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      int from = cuts.from(stretch);
      int to = cuts.to(stretch);
      double level = numbers.level(from, to);
      double variance = cost.variance(level);
      if (to - from < 2 || !(variance > 0)) {
        continue;
      }
      double own = 0;
      double before = 0;
      int ownPairs = 0;
      for (int i = from; i < to; i++) {
        double exposure = numbers.exposure(i);
        double residual = (numbers.number(i) - level * exposure) / Math.sqrt(exposure * variance);
        own += residual * residual;
        if (i > from && numbers.follows(i)) {
          products += residual * before;
          ownPairs++;
        }
        before = residual;
      }
      products += ownPairs * own / ((to - from) * (to - from - 1.0));
      squares += own;
      pairs += ownPairs;
    }
    return pairs == 0 || squares == 0 ? 0 : products / pairs / (squares / numbers.size());
  }
}
