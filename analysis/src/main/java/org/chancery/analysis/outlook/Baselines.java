// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * The simple forecasts that a model has to beat, both calibrated on the past: how often questions
 * of a relation came true, and how often they did when the same had, or had not, happened in the
 * horizon before (persistence).
 */
final class Baselines {
  /* One case more, true as often as all questions are, so that no share is 0 or 1. */
  private static final double PRIOR = 1;

  private final double overall;
  private final double[][] asked; // by relation; had not, had happened lately
  private final double[][] happened;

  private Baselines(double overall, int relations) {
    this.overall = overall;
    this.asked = new double[relations][2];
    this.happened = new double[relations][2];
  }

  static Baselines of(Sample sample, int relations) {
    Baselines baselines = new Baselines((double) sample.happened() / sample.size(), relations);
    for (int row = 0; row < sample.size(); row++) {
      int lately = sample.lately(row) ? 1 : 0;
      baselines.asked[sample.relation(row)][lately]++;
      baselines.happened[sample.relation(row)][lately] += sample.happened(row) ? 1 : 0;
    }
    return baselines;
  }

  /** Share of the relation's questions that came true. */
  double baseRate(int relation) {
    return share(
        happened[relation][0] + happened[relation][1], asked[relation][0] + asked[relation][1]);
  }

  /** The same among those that had, or had not, happened in the horizon before. */
  double persistence(int relation, boolean lately) {
    int state = lately ? 1 : 0;
    return share(happened[relation][state], asked[relation][state]);
  }

  private double share(double happened, double asked) {
    return (happened + PRIOR * overall) / (asked + PRIOR);
  }
}
