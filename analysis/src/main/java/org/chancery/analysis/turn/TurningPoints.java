// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import org.chancery.analysis.series.Series;

/** Finds where a series turned. */
public final class TurningPoints {
  /* The share of constant series in which chance finds a turn. */
  static final double FALSE_TURNS = 0.04;

  private static final int ROUNDS = 3;

  private TurningPoints() {}

  /** The segmentation of a series. */
  public static Segmentation of(Series series) {
    Numbers numbers = Numbers.of(series);
    int shortest = Math.max(3, Math.min(6, numbers.size() / 4));
    if (numbers.size() < 2 * shortest || numbers.isConstant()) {
      return Findings.none(series);
    }
    Cost cost = Spread.ofNeighbours(series.kind(), numbers);
    Cuts cuts = Cuts.none(numbers.size());
    Reference reference = Reference.of(numbers, cost, cuts, shortest);
    for (int round = 0; round < ROUNDS; round++) {
      Cuts next = Cuts.cheapest(numbers, cost, reference.penalty(FALSE_TURNS), shortest);
      if (next.equals(cuts)) {
        break;
      }
      cuts = next;
      reference = Reference.of(numbers, cost, cuts, shortest);
    }
    return new Findings(series, numbers, cuts, reference, shortest).segmentation();
  }
}
