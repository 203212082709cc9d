// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.evidence.Gauge;

/*
 * How it works. The score of a candidate is a sum over gauges, each adding what its curve has at
 * the gauge's level: an additive model of shape functions [1], which may bend as they like and can
 * each be drawn. It is fitted by the conditional logit of the sieve, over shortlists. The curve of
 * a gauge is the sum of
 *
 *   one for all questions, one for the practice of the entity (how often it did the act before:
 *   who never did it is known by his group and his role), one for the act, and a slope for the act,
 *
 * the last three with shorter steps and drawn to 0, so that what an act has of its own must show in
 * many facts. Weights take Adagrad's steps, question by question in an order drawn once for each
 * pass. Several sets of curves are fitted in different orders and averaged, which for sums is the
 * same as averaging their scores, and takes the chance of the order out [2].
 *
 * [1] Y. Lou, R. Caruana and J. Gehrke (2012), Intelligible models for classification and
 *     regression, KDD, 150-158.
 * [2] L. Breiman (1996), Bagging predictors, Machine Learning 24:123-140.
 */
/** The curves that shortlisted candidates are scored by. */
final class Curves {
  private static final int PASSES = 4;
  private static final double RATE = 0.01;
  private static final double RATE_OF_PRACTICE = 0.3 * RATE;
  private static final double RATE_OF_ACT = 0.1 * RATE;
  private static final double RATE_OF_SLOPE = 0.3 * RATE;
  private static final double FIRST = 0.01;
  private static final float SHRINKAGE = 1e-4f;
  private static final float NEGLIGIBLE = 1e-4f;
  private static final float PER_LEVEL = 1f / 12; // of a slope: about 2.5 at the highest level

  private final int gauges = Shortlist.GAUGES;
  private final int levels = Gauge.levels();
  private final int cells = gauges * levels;
  private final Adagrad all = new Adagrad(cells, RATE, FIRST);
  private final Adagrad ofPractice =
      new Adagrad(Shortlist.practices() * cells, RATE_OF_PRACTICE, FIRST);
  private final Adagrad ofAct;
  private final Adagrad slopes;

  private Curves(int acts) {
    this.ofAct = new Adagrad(acts * cells, RATE_OF_ACT, FIRST);
    this.slopes = new Adagrad(acts * gauges, RATE_OF_SLOPE, FIRST);
  }

  /** Curves learned from lessons in an order that a seed decides. */
  static Curves learn(List<Lesson> lessons, int acts, long seed) {
    Curves curves = new Curves(acts);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      order.forEach(curves::learn);
    }
    return curves;
  }

  /** The mean of several sets of curves. */
  static Curves mean(List<Curves> several, int acts) {
    Curves mean = new Curves(acts);
    for (Curves one : several) {
      add(one.all, mean.all, several.size());
      add(one.ofPractice, mean.ofPractice, several.size());
      add(one.ofAct, mean.ofAct, several.size());
      add(one.slopes, mean.slopes, several.size());
    }
    return mean;
  }

  private static void add(Adagrad one, Adagrad mean, int count) {
    for (int i = 0; i < one.weights().length; i++) {
      mean.weights()[i] += one.weights()[i] / count;
    }
  }

  /** The score of each candidate of a shortlist. */
  float[] score(Shortlist shortlist) {
    float[] scores = new float[shortlist.size()];
    int practice = shortlist.practice() * cells;
    int act = shortlist.act() * cells;
    int slope = shortlist.act() * gauges;
    for (int i = 0; i < scores.length; i++) {
      float sum = shortlist.rules(i);
      for (int gauge = 0; gauge < gauges; gauge++) {
        int level = shortlist.level(i, gauge);
        int cell = gauge * levels + level;
        sum += all.weights()[cell];
        sum += ofPractice.weights()[practice + cell];
        sum += ofAct.weights()[act + cell];
        sum += slopes.weights()[slope + gauge] * level * PER_LEVEL;
      }
      scores[i] = sum;
    }
    return scores;
  }

  /** What a gauge adds to a candidate's score, more than nothing at all would. */
  double points(Shortlist shortlist, int index, int gauge) {
    int level = shortlist.level(index, gauge);
    return at(shortlist, gauge, level) - at(shortlist, gauge, 0);
  }

  private double at(Shortlist shortlist, int gauge, int level) {
    int cell = gauge * levels + level;
    return all.weights()[cell]
        + ofPractice.weights()[shortlist.practice() * cells + cell]
        + ofAct.weights()[shortlist.act() * cells + cell]
        + slopes.weights()[shortlist.act() * gauges + gauge] * level * PER_LEVEL;
  }

  private void learn(Lesson lesson) {
    Shortlist shortlist = lesson.shortlist();
    float[] chances = Softmax.of(score(shortlist));
    float[] gradient = new float[cells];
    for (int i = 0; i < chances.length; i++) {
      float slope = lesson.truths() * chances[i] - (lesson.isTrue(i) ? 1 : 0);
      if (Math.abs(slope) < NEGLIGIBLE) {
        continue;
      }
      for (int gauge = 0; gauge < gauges; gauge++) {
        gradient[gauge * levels + shortlist.level(i, gauge)] += slope;
      }
    }
    step(shortlist, gradient);
  }

  private void step(Shortlist shortlist, float[] gradient) {
    int practice = shortlist.practice() * cells;
    int act = shortlist.act() * cells;
    for (int gauge = 0; gauge < gauges; gauge++) {
      float ofSlope = 0;
      for (int level = 0; level < levels; level++) {
        int cell = gauge * levels + level;
        if (gradient[cell] != 0) {
          all.step(cell, gradient[cell], SHRINKAGE);
          ofPractice.step(practice + cell, gradient[cell], SHRINKAGE);
          ofAct.step(act + cell, gradient[cell], SHRINKAGE);
          ofSlope += gradient[cell] * level * PER_LEVEL;
        }
      }
      if (ofSlope != 0) {
        slopes.step(shortlist.act() * gauges + gauge, ofSlope, SHRINKAGE);
      }
    }
  }
}
