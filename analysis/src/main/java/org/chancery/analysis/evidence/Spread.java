// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** Weights on a few of many entities; emptied and used again. */
final class Spread {
  private final float[] weights;
  private final IntList ids = new IntList();

  Spread(int entities) {
    this.weights = new float[entities];
  }

  void add(int id, float weight) {
    if (weight <= 0) {
      return;
    }
    if (weights[id] == 0) {
      ids.add(id);
    }
    weights[id] += weight;
  }

  float weight(int id) {
    return weights[id];
  }

  int size() {
    return ids.size();
  }

  int id(int index) {
    return ids.get(index);
  }

  void scale(float factor) {
    for (int i = 0; i < ids.size(); i++) {
      weights[ids.get(i)] *= factor;
    }
  }

  void clear() {
    for (int i = 0; i < ids.size(); i++) {
      weights[ids.get(i)] = 0;
    }
    ids.clear();
  }

  Best heaviest(int most) {
    Best best = new Best(most);
    for (int i = 0; i < ids.size(); i++) {
      best.add(ids.get(i), weights[ids.get(i)]);
    }
    return best;
  }
}
