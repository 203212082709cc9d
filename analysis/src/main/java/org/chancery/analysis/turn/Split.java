// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

/**
 * The further cut, or the further pair of cuts about one episode, that lowers the cost most for
 * each cut.
 *
 * @param gain by how much for each cut, at least 0
 * @param cuts all cuts, with the new ones
 */
record Split(double gain, Cuts cuts) {
  static Split best(Numbers numbers, Cost cost, Cuts cuts, int shortest) {
    Split best = new Split(0, cuts);
    for (int stretch = 0; stretch < cuts.stretches(); stretch++) {
      Stretch within = new Stretch(numbers, cost, cuts.from(stretch), cuts.to(stretch), shortest);
      best = within.once(cuts, best);
      best = within.twice(cuts, best);
    }
    return best;
  }

  /** One stretch that may be cut. */
  private record Stretch(Numbers numbers, Cost cost, int from, int to, int shortest) {
    Split once(Cuts cuts, Split soFar) {
      double whole = numbers.cost(cost, from, to);
      double most = soFar.gain;
      int best = 0;
      for (int at = from + shortest; at <= to - shortest; at++) {
        double gain = whole - numbers.cost(cost, from, at) - numbers.cost(cost, at, to);
        if (gain > most) {
          most = gain;
          best = at;
        }
      }
      return best == 0 ? soFar : new Split(most, cuts.with(best));
    }

    /* Of the episodes of one length only the highest and the lowest are tried. */
    Split twice(Cuts cuts, Split soFar) {
      Split best = soFar;
      for (int length = shortest; length <= to - from - 2 * shortest; length += 1 + length / 8) {
        int highest = from + shortest;
        int lowest = highest;
        for (int at = highest + 1; at + length <= to - shortest; at++) {
          double level = numbers.level(at, at + length);
          highest = level > numbers.level(highest, highest + length) ? at : highest;
          lowest = level < numbers.level(lowest, lowest + length) ? at : lowest;
        }
        best = episode(highest, highest + length, cuts, best);
        best = episode(lowest, lowest + length, cuts, best);
      }
      return best;
    }

    private Split episode(int start, int end, Cuts cuts, Split soFar) {
      double apart = numbers.gain(cost, from, start, to) + numbers.gain(cost, start, end, to);
      return apart / 2 > soFar.gain ? new Split(apart / 2, cuts.with(start).with(end)) : soFar;
    }
  }
}
