// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a series of n numbers is cut into stretches of one level each.
 *
 * @param bounds 0, the first index of each further stretch in order, n
 */
record Cuts(List<Integer> bounds) {
  Cuts {
    bounds = List.copyOf(bounds);
  }

  static Cuts none(int n) {
    return new Cuts(List.of(0, n));
  }

  /** How many stretches there are. */
  int stretches() {
    return bounds.size() - 1;
  }

  int from(int stretch) {
    return bounds.get(stretch);
  }

  int to(int stretch) {
    return bounds.get(stretch + 1);
  }

  /** These and one more. */
  Cuts with(int cut) {
    List<Integer> more = new ArrayList<>(bounds);
    more.add(cut);
    Collections.sort(more);
    return new Cuts(more);
  }
}
