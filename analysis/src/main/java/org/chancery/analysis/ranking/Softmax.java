// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

/** Scores as probabilities that add up to 1. */
final class Softmax {
  private Softmax() {}

  static float[] of(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float[] chances = new float[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      chances[i] = (float) Math.exp(scores[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < scores.length; i++) {
      chances[i] = (float) (chances[i] / sum);
    }
    return chances;
  }
}
