// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/** How much a number says of its neighbour, beyond what the level of their stretch says. */
final class Persistence {
  static int VAR = Integer.getInteger("var", 0);
  private Persistence() {}

  static double inflation(Numbers numbers, Cost cost, Cuts cuts) {
    double correlation = correlation(numbers, cost, cuts);
    double kept = 0;
    if (VAR == 0) kept = correlation <= 0 ? 0 : Math.max(0, correlation - 1.0 / numbers.size() / correlation);
    if (VAR == 1) kept = correlation <= 0 ? 0 : Math.max(0, correlation - .5 / numbers.size() / correlation);
    if (VAR == 2) { double c = correlation * (1 + 3.0 / numbers.size()) + 1.0 / numbers.size(); kept = c <= 0 ? 0 : Math.max(0, c - .5 / numbers.size() / c);}
    if (VAR == 4) kept = Math.max(0, correlation * (1 + 9.0 / numbers.size()) + 2.0 / numbers.size());
    if (VAR == 3) kept = Math.max(0, correlation);
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
