// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** The heaviest of what it is shown, heaviest first; of equals, the one shown first. */
final class Best {
  private final int[] ids;
  private final float[] weights;
  private int size;

  Best(int most) {
    this.ids = new int[most];
    this.weights = new float[most];
  }

  void add(int id, float weight) {
    if (ids.length == 0 || (size == ids.length && weight <= weights[size - 1])) {
      return;
    }
    int at = size < ids.length ? size++ : size - 1;
    while (at > 0 && weights[at - 1] < weight) {
      ids[at] = ids[at - 1];
      weights[at] = weights[at - 1];
      at--;
    }
    ids[at] = id;
    weights[at] = weight;
  }

  int size() {
    return size;
  }

  int id(int index) {
    return ids[index];
  }

  float weight(int index) {
    return weights[index];
  }
}
