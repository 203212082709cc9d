// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

/**
 * A forecast whose outcome is known.
 *
 * @param step when it was made; a day number, or any unit that grows with time
 * @param question what was asked; the same number at each step
 * @param probability that it would happen, 0 to 1
 * @param happened whether it did
 */
public record ScoredForecast(int step, long question, double probability, boolean happened) {
  public ScoredForecast {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }

  /** The same question at the same step, forecast otherwise. */
  public ScoredForecast withProbability(double other) {
    return new ScoredForecast(step, question, other, happened);
  }

  /** 1 if it happened, else 0. */
  double outcome() {
    return happened ? 1 : 0;
  }
}
